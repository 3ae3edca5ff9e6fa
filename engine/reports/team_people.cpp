#include "reports/team_people.hpp"

#include <map>

#include "reports/report_parts.hpp"

namespace aplomo::reports {
namespace {

void add_row(ReportTable& table, const std::string& person, const std::string& axis, const company::Sum& sum,
             Language language) {
    table.rows.push_back({{person, axis}, {person, axis_name(axis, language)}, figures_of(sum)});
}

} // namespace

TeamPeople team_people(attempts::Database& database, const std::string& team) {
    return {company::trainee_names(database, team, 0, everybody),
            company::people_scores(database, team, 0, everybody),
            company::people_techniques(database, team, 0, everybody)};
}

ReportTable people_table(const TeamPeople& people, Language language) {
    ReportTable table{"people",           {"Personas", "People"},
                      {"person", "axis"}, {{"Persona", "Person"}, {"", ""}},
                      score_measures(),   {}};
    std::map<std::string, std::vector<const company::PersonScore*>> scores;
    for (const auto& score : people.scores) scores[score.person].push_back(&score);
    for (const auto& name : people.names) {
        if (scores[name].empty()) add_row(table, name, company::axes.front(), {}, language);
        for (const auto* score : scores[name]) add_row(table, name, score->axis, score->sum, language);
    }
    return table;
}

} // namespace aplomo::reports
