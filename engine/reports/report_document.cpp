#include "reports/report_document.hpp"

#include <fmt/format.h>

#include "reports/printable.hpp"

namespace aplomo::reports {
namespace {

Cell cell(const std::string& words) { return {{{printable(words), Tone::plain}}}; }

Table table_of(const ReportTable& of, Language language) {
    Table table{in(of.title, language), {}, {}};
    for (const auto& title : of.name_titles) table.columns.push_back({in(title, language), 5, false});
    for (const auto& measure : of.measures) table.columns.push_back({in(measure.title, language), 3, true});
    for (const auto& row : of.rows) {
        Row made;
        for (const auto& name : row.words) made.cells.push_back(cell(name));
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            made.cells.push_back(cell(figure_words(row.figures[i], of.measures[i].decimals, language)));
        table.rows.push_back(std::move(made));
    }
    return table;
}

} // namespace

std::string title_of(const Report& report) {
    const bool es = report.language == Language::es;
    const std::string kind = report.kind == "person" ? (es ? "Persona" : "Person")
                             : report.kind == "team" ? (es ? "Equipo" : "Team")
                                                     : (es ? "Escenario" : "Scenario");
    return kind + ": " + printable(report.subject);
}

Document report_document(const Report& report) {
    Document document{report.language, title_of(report), "Aplomo · " + report.made, {}};
    document.blocks.emplace_back(Heading{1, title_of(report)});
    document.blocks.emplace_back(Paragraph{report.made, Tone::quiet});
    for (const auto& chart : report.charts) {
        document.blocks.emplace_back(Heading{2, in(chart.title, report.language)});
        for (const auto& picture : chart.pictures) document.blocks.emplace_back(Figure{picture});
        document.blocks.emplace_back(Paragraph{in(chart.told, report.language), Tone::quiet});
    }
    for (const auto& table : report.tables) {
        if (table.rows.empty()) continue;
        document.blocks.emplace_back(Heading{2, in(table.title, report.language)});
        document.blocks.emplace_back(table_of(table, report.language));
    }
    for (const auto& note : report.notes) document.blocks.emplace_back(Paragraph{note, Tone::quiet});
    return document;
}

} // namespace aplomo::reports
