#include "attempts/database.hpp"

#include "attempts/fault.hpp"
#include "attempts/postgres_database.hpp"
#include "attempts/server_address.hpp"
#include "attempts/sqlite_database.hpp"

namespace aplomo::attempts {

std::unique_ptr<Database> Database::open(const std::string& address) {
    constexpr std::string_view file = "sqlite:";
    if (address.starts_with(file)) return open_sqlite(address.substr(file.size()));
    if (is_server_address(address)) return open_postgres(address);
    throw Fault(FaultKind::cannot_open, address, "an address begins with sqlite: or postgresql://");
}

} // namespace aplomo::attempts
