#include "company/copy_rows.hpp"

#include <soci/soci.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace aplomo::company {
namespace {

using attempts::Database;
using Row = std::vector<std::string>;

constexpr std::size_t rows_at_a_time = 100;

struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> keys; ///< those of them that a row is known by
};

std::vector<std::string> words(soci::session& sql, const std::string& question) {
    const soci::rowset<std::string> found = (sql.prepare << question);
    return {found.begin(), found.end()};
}

/// In the order in which they were made: what a table refers to comes before it.
std::vector<Table> tables_of(soci::session& file) {
    std::vector<Table> tables;
    for (const auto& name :
         words(file, "select name from sqlite_schema where type = 'table' and name not like "
                     "'sqlite%' order by rowid"))
        tables.push_back(
            {name, words(file, fmt::format("select name from pragma_table_info('{}') order by cid", name)),
             words(file, fmt::format("select name from pragma_table_info('{}') where pk > 0", name))});
    return tables;
}

/// What a server adds up in lanes is one row to a file.
std::string selection_from_lanes(const Table& table) {
    std::vector<std::string> columns;
    for (const auto& column : table.columns) {
        const bool is_key = std::find(table.keys.begin(), table.keys.end(), column) != table.keys.end();
        columns.push_back(is_key ? fmt::format("cast({} as text)", column)
                                 : fmt::format("cast(sum({}) as text)", column));
    }
    return fmt::format("select {} from {} group by {}", fmt::join(columns, ", "), table.name,
                       fmt::join(table.keys, ", "));
}

bool has_lanes(soci::session& server, const Table& table) {
    return !words(server,
                  fmt::format("select cast(table_name as text) from information_schema.columns where "
                              "table_schema = 'aplomo' and table_name = '{}' and column_name = 'lane'",
                              table.name))
                .empty();
}

/// All values as text, which both databases turn into what a column holds.
std::string selection(const Table& table) {
    std::string columns;
    for (const auto& column : table.columns)
        columns += (columns.empty() ? "" : ", ") + fmt::format("cast({} as text)", column);
    return fmt::format("select {} from {}{}", columns, table.name,
                       table.name == "attempt" ? " order by rowid" : "");
}

Row values_of(const soci::row& row) {
    Row values;
    for (std::size_t i = 0; i < row.size(); ++i) values.push_back(row.get<std::string>(i));
    return values;
}

void insert(soci::session& to, const Table& table, const std::vector<Row>& rows) {
    std::string places;
    soci::statement statement(to);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        places += i == 0 ? "(" : ", (";
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            places += fmt::format("{}:v{}_{}", j == 0 ? "" : ", ", i, j);
            statement.exchange(soci::use(rows[i][j]));
        }
        places += ')';
    }
    statement.alloc();
    // An empty store may have accepted the same texts already, and a server keeps some twice.
    statement.prepare(fmt::format(
        "insert into {} ({}) values {}{}", table.name, fmt::join(table.columns, ", "), places,
        table.name == "company_text" || table.name == "kept_text" ? " on conflict do nothing" : ""));
    statement.define_and_bind();
    statement.execute(true);
}

// Each side's own errors are told as its own faults, though one works within the other.

std::vector<Row> next_part(Database& server) {
    return server.read([&] {
        const soci::rowset<soci::row> part =
            (server.sql().prepare << fmt::format("fetch {} from copied", rows_at_a_time));
        std::vector<Row> rows;
        for (const auto& row : part) rows.push_back(values_of(row));
        return rows;
    });
}

void add(Database& to, const Table& table, const std::vector<Row>& rows) {
    to.change_at_once([&] { insert(to.sql(), table, rows); });
}

/// A server would send a whole table at once: it is asked for a part at a time.
void copy_from_server(Database& from, Database& to, const Table& table) {
    const auto tell = [&](const std::string& statement) {
        from.change_at_once([&] { from.sql() << statement; });
    };
    const bool in_lanes = from.read([&] { return has_lanes(from.sql(), table); });
    tell("declare copied no scroll cursor for " +
         (in_lanes ? selection_from_lanes(table) : selection(table)));
    for (auto rows = next_part(from); !rows.empty(); rows = next_part(from)) add(to, table, rows);
    tell("close copied");
}

void copy_from_file(Database& from, Database& to, const Table& table) {
    from.change_at_once([&] {
        std::vector<Row> rows;
        const soci::rowset<soci::row> all = (from.sql().prepare << selection(table));
        for (const auto& row : all) {
            rows.push_back(values_of(row));
            if (rows.size() < rows_at_a_time) continue;
            add(to, table, rows);
            rows.clear();
        }
        if (!rows.empty()) add(to, table, rows);
    });
}

} // namespace

void copy_rows(Database& file, Database& from, Database& to) {
    for (const auto& table : tables_of(file.sql()))
        from.is_server() ? copy_from_server(from, to, table) : copy_from_file(from, to, table);
    if (!to.is_server()) return;
    long long filled = 0;
    to.change_at_once([&] { to.sql() << "select fill_points()", soci::into(filled); });
}

} // namespace aplomo::company
