#include "company/copy_rows.hpp"

#include <soci/soci.h>

#include <fmt/format.h>

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
            {name, words(file, fmt::format("select name from pragma_table_info('{}') order by cid", name))});
    return tables;
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
    statement.prepare(
        fmt::format("insert into {} ({}) values {}", table.name, fmt::join(table.columns, ", "), places));
    statement.define_and_bind();
    statement.execute(true);
}

/// A server would send a whole table at once: it is asked for a part at a time.
void copy_from_server(soci::session& from, soci::session& to, const Table& table) {
    from << "declare copied no scroll cursor for " + selection(table);
    for (std::vector<Row> rows;; rows.clear()) {
        const soci::rowset<soci::row> part =
            (from.prepare << fmt::format("fetch {} from copied", rows_at_a_time));
        for (const auto& row : part) rows.push_back(values_of(row));
        if (rows.empty()) break;
        insert(to, table, rows);
    }
    from << "close copied";
}

void copy_from_file(soci::session& from, soci::session& to, const Table& table) {
    std::vector<Row> rows;
    const soci::rowset<soci::row> all = (from.prepare << selection(table));
    for (const auto& row : all) {
        rows.push_back(values_of(row));
        if (rows.size() < rows_at_a_time) continue;
        insert(to, table, rows);
        rows.clear();
    }
    if (!rows.empty()) insert(to, table, rows);
}

} // namespace

void copy_rows(Database& file, Database& from, Database& to) {
    for (const auto& table : tables_of(file.sql()))
        if (from.is_server())
            copy_from_server(from.sql(), to.sql(), table);
        else
            copy_from_file(from.sql(), to.sql(), table);
}

} // namespace aplomo::company
