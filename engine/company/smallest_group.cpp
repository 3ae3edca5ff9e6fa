#include "company/smallest_group.hpp"

#include <soci/soci.h>

#include <charconv>

namespace aplomo::company {

int smallest_group(attempts::Database& database) {
    return database.read([&] {
        std::string kept;
        database.sql() << "select coalesce(max(value), '') from choice where name = 'smallest_group'",
            soci::into(kept);
        int number = 5;
        std::from_chars(kept.data(), kept.data() + kept.size(), number);
        return number;
    });
}

} // namespace aplomo::company
