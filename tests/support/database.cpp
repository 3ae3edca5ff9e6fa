#include "support/database.hpp"

#include <sqlite3.h>

#include "support/catch.hpp"

namespace aplomo::tests {

Database::Database(const std::filesystem::path& file) {
    REQUIRE(sqlite3_open(file.c_str(), &connection_) == SQLITE_OK);
}

Database::~Database() { sqlite3_close(connection_); }

void Database::run(const std::string& sql) {
    char* message = nullptr;
    const int result = sqlite3_exec(connection_, sql.c_str(), nullptr, nullptr, &message);
    INFO(sql << ": " << (message != nullptr ? message : ""));
    sqlite3_free(message);
    REQUIRE(result == SQLITE_OK);
}

std::string Database::value(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    INFO(sql);
    REQUIRE(sqlite3_prepare_v2(connection_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    std::string text;
    if (sqlite3_step(statement) == SQLITE_ROW)
        if (const auto* column = sqlite3_column_text(statement, 0))
            text = reinterpret_cast<const char*>(column);
    sqlite3_finalize(statement);
    return text;
}

} // namespace aplomo::tests
