#include "company/sums.hpp"

#include <soci/soci.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace aplomo::company {
namespace {

constexpr std::size_t rows_of_a_statement = 200;

/// "n = person_axis.n + excluded.n"
std::string added(const std::string& table, const std::string& number) {
    return fmt::format("{1} = {0}.{1} + excluded.{1}", table, number);
}

} // namespace

void Sums::add(const std::vector<std::string>& key, const std::vector<long long>& numbers) {
    auto& row = rows_[key];
    row.resize(numbers_.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) row[i] += numbers[i];
}

void Sums::write(soci::session& sql) const {
    std::vector<const Row*> rows;
    for (const auto& row : rows_) {
        const auto& numbers = row.second;
        if (std::all_of(numbers.begin(), numbers.end(), [](auto number) { return number == 0; })) continue;
        rows.push_back(&row);
        if (rows.size() == rows_of_a_statement) {
            write(sql, rows);
            rows.clear();
        }
    }
    if (!rows.empty()) write(sql, rows);
}

void Sums::write(soci::session& sql, const std::vector<const Row*>& rows) const {
    std::vector<std::string> values, additions;
    int bound = 0;
    for (const auto* row : rows) {
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < keys_.size(); ++i) cells.push_back(fmt::format(":k{}", bound++));
        for (const auto number : row->second) cells.push_back(std::to_string(number));
        values.push_back(fmt::format("({})", fmt::join(cells, ", ")));
    }
    for (const auto& number : numbers_) additions.push_back(added(table_, number));
    soci::statement statement(sql);
    for (const auto* row : rows)
        for (const auto& key : row->first) statement.exchange(soci::use(key));
    statement.alloc();
    const bool has_lanes = added_ == Added::by_many && sql.get_backend_name() == "postgresql";
    statement.prepare(fmt::format("insert into {} ({}, {}) values {} on conflict ({}{}) do update set {}",
                                  table_, fmt::join(keys_, ", "), fmt::join(numbers_, ", "),
                                  fmt::join(values, ", "), fmt::join(keys_, ", "), has_lanes ? ", lane" : "",
                                  fmt::join(additions, ", ")));
    statement.define_and_bind();
    statement.execute(true);
}

} // namespace aplomo::company
