#include "company/receipts.hpp"

#include <soci/soci.h>

namespace aplomo::company {

void receive_as_begun(attempts::Database& database) {
    database.change([&] { database.sql() << "update attempt set received = started where sealed = 1"; });
}

} // namespace aplomo::company
