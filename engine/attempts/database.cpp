#include "attempts/database.hpp"

#include <soci/soci.h>

#include "attempts/fault.hpp"
#include "attempts/postgres_database.hpp"
#include "attempts/server_address.hpp"
#include "attempts/sqlite_database.hpp"

namespace aplomo::attempts {

std::unique_ptr<Database> Database::open(const std::string& address) {
    constexpr std::string_view file = "sqlite:";
    if (address.starts_with(file)) return open_sqlite(address.substr(file.size()));
    if (is_server_address(address)) return open_postgres(address);
    throw Fault(FaultKind::cannot_open, without_password(address),
                "an address begins with sqlite: or postgresql://");
}

void Database::change(const std::function<void()>& work) {
    guard([&] {
        sql() << beginning();
        try {
            work();
            sql() << "commit";
        } catch (...) {
            try {
                sql() << "rollback";
            } catch (const soci::soci_error&) {
                // The database has rolled back already, or the line to it is lost.
            }
            throw;
        }
    });
}

} // namespace aplomo::attempts
