#include <fmt/format.h>

#include <algorithm>

#include "reports/printable.hpp"
#include "reports/report.hpp"
#include "reports/report_document.hpp"

namespace aplomo::reports {
namespace {

using Line = std::vector<std::string>;

std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') != '\x80'; }));
}

/// What a terminal shows on one line.
std::string on_one_line(const std::string& words) {
    auto line = printable(words);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

std::vector<Line> lines_of(const ReportTable& table, Language language) {
    std::vector<Line> lines(1);
    for (const auto& title : table.name_titles) lines[0].push_back(in(title, language));
    for (const auto& measure : table.measures) lines[0].push_back(in(measure.title, language));
    for (const auto& row : table.rows) {
        lines.emplace_back();
        for (const auto& name : row.words) lines.back().push_back(on_one_line(name));
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            lines.back().push_back(figure_words(row.figures[i], table.measures[i].decimals, language));
    }
    return lines;
}

/// Names stand left, figures right.
std::string aligned(const std::vector<Line>& lines, std::size_t names) {
    std::vector<std::size_t> widths(lines[0].size());
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], width(line[i]));
    std::string text;
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string blanks(widths[i] - width(line[i]), ' ');
            text += "  " + (i < names ? line[i] + blanks : blanks + line[i]);
        }
        text += '\n';
    }
    return text;
}

} // namespace

std::string figure_words(const std::optional<double>& figure, int decimals, Language language) {
    if (!figure) return "–";
    auto words = fmt::format("{:.{}f}", *figure + 0.0, decimals);
    if (language == Language::es) std::replace(words.begin(), words.end(), '.', ',');
    return words;
}

std::string report_text(const Report& report) {
    std::string text = on_one_line(title_of(report)) + "  " + report.made + '\n';
    for (const auto& table : report.tables)
        if (!table.rows.empty())
            text += '\n' + in(table.title, report.language) + '\n' +
                    aligned(lines_of(table, report.language), table.name_ids.size());
    for (const auto& note : report.notes) text += '\n' + on_one_line(note) + '\n';
    return text;
}

} // namespace aplomo::reports
