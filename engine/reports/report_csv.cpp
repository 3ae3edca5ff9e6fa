#include <fmt/format.h>

#include "reports/printable.hpp"
#include "reports/report.hpp"

namespace aplomo::reports {
namespace {

std::string field(std::string words) {
    constexpr std::string_view begins_formula = "=+-@\t\r";
    if (!words.empty() && begins_formula.find(words.front()) != std::string_view::npos)
        words.insert(0, 1, '\'');
    words = printable(words);
    if (words.find_first_of(",\"\r\n") == std::string::npos) return words;
    std::string quoted = "\"";
    for (const char c : words) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

/// Figures are no words: a minus stays a minus.
std::string value(const std::optional<double>& figure, int decimals) {
    return figure ? fmt::format("{:.{}f}", *figure, decimals) : "";
}

void add_row(std::string& csv, const ReportTable& table, const ReportRow& row) {
    const auto part = row.names.size() > 1 ? row.names[1] : std::string{};
    for (std::size_t i = 0; i < row.figures.size(); ++i)
        csv += fmt::format("{},{},{},{},{}\r\n", field(table.id), field(row.names[0]), field(part),
                           field(table.measures[i].id), value(row.figures[i], table.measures[i].decimals));
}

} // namespace

std::string report_csv(const Report& report) {
    std::string csv = "table,name,part,measure,value\r\n";
    for (const auto& table : report.tables)
        for (const auto& row : table.rows) add_row(csv, table, row);
    return csv;
}

} // namespace aplomo::reports
