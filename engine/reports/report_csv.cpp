#include <fmt/format.h>

#include "reports/csv_field.hpp"
#include "reports/report.hpp"

namespace aplomo::reports {
namespace {

/// Figures are no words: a minus stays a minus.
std::string value(const std::optional<double>& figure, int decimals) {
    return figure ? fmt::format("{:.{}f}", *figure, decimals) : "";
}

void add_row(std::string& csv, const ReportTable& table, const ReportRow& row) {
    const auto part = row.names.size() > 1 ? row.names[1] : std::string{};
    for (std::size_t i = 0; i < row.figures.size(); ++i)
        csv +=
            fmt::format("{},{},{},{},{}\r\n", csv_field(table.id), csv_field(row.names[0]), csv_field(part),
                        csv_field(table.measures[i].id), value(row.figures[i], table.measures[i].decimals));
}

} // namespace

std::string report_csv(const Report& report) {
    std::string csv = "table,name,part,measure,value\r\n";
    for (const auto& table : report.tables)
        for (const auto& row : table.rows) add_row(csv, table, row);
    return csv;
}

} // namespace aplomo::reports
