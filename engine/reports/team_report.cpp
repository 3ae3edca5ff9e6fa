#include <fmt/format.h>

#include <algorithm>

#include "company/group_sizes.hpp"
#include "reports/draw_report.hpp"
#include "reports/expectation_table.hpp"
#include "reports/item_tables.hpp"
#include "reports/report_parts.hpp"
#include "reports/small_groups.hpp"
#include "reports/team_pictures.hpp"

namespace aplomo::reports {
namespace {

ReportRow row_of(const company::CourseGain& course) {
    ReportRow row{{course.scenario}, {course.scenario}, {static_cast<double>(course.attempts)}};
    const auto shares = share_of(course.passed, course.people);
    row.figures.insert(row.figures.end(), shares.begin(), shares.end());
    const bool any = course.people > 0;
    row.figures.push_back(any ? std::optional(course.first) : std::nullopt);
    row.figures.push_back(any ? std::optional(course.best) : std::nullopt);
    return row;
}

ReportTable course_table(attempts::Database& database, const std::string& team, const std::string& scenario,
                         const ReportOrder& order) {
    ReportTable table{"scenarios", {"Escenarios", "Scenarios"}, {"scenario"}, {{"", ""}}, {}, {}};
    table.measures = share_measures({"Personas", "People"}, {"Superan", "Passed"});
    table.measures.insert(table.measures.begin(), {"attempts", {"Intentos", "Attempts"}, 0});
    table.measures.push_back({"first", {"Primera", "First"}, 2});
    table.measures.push_back({"best", {"Mejor", "Best"}, 2});
    company::GroupSizes people;
    for (const auto& course : company::team_courses(database, team)) {
        people[course.scenario] = static_cast<int>(course.people);
        if (scenario.empty() || course.scenario == scenario) table.rows.push_back(row_of(course));
    }
    hide_small_groups(table, order, sizes(std::move(people)));
    return table;
}

std::vector<std::string> practised(attempts::Database& database, const std::string& team) {
    std::vector<std::string> scenarios;
    for (const auto& course : company::team_courses(database, team)) scenarios.push_back(course.scenario);
    return scenarios;
}

void add_expectations(Report& report, attempts::Database& database, const std::vector<std::string>& scenarios,
                      const ReportOrder& order) {
    report.tables.push_back(expectation_table(database, scenarios, order));
    for (auto& note : usual_notes(database, scenarios, order)) report.notes.push_back(std::move(note));
}

std::string too_small(const ReportOrder& order) {
    return fmt::format(fmt::runtime(in({"Son menos de {} personas: sus cifras no se dan a quien solo puede "
                                        "ver sumas.",
                                        "These are fewer than {} people: their figures are not told to those "
                                        "who may see only sums."},
                                       order.language)),
                       order.smallest);
}

/// The people where they may be named.
void name_people(Report& report, const std::optional<TeamPeople>& people) {
    if (!people) return;
    report.people = people->names;
    report.tables.push_back(people_table(*people, report.language));
}

/// Whether the figures of so many people may be told; where not, the report says so.
bool may_tell(Report& report, int people, const ReportOrder& order) {
    if (is_told(people, order)) return true;
    report.notes.push_back(too_small(order));
    return false;
}

void add_unverified(Report& report, attempts::Database& database, const std::string& team) {
    const auto unverified = company::team_unverified(database, team);
    report.notes.push_back(fmt::format(
        fmt::runtime(
            in({"Sin verificar, y sin contar hasta `aplomo store verify --new`: {}. No coinciden con sus "
                "decisiones: {}.",
                "Not counted until `aplomo store verify --new`: {}. Do not agree with their decisions: {}."},
               report.language)),
        unverified.awaiting, unverified.disagreeing));
}

} // namespace

Report team_report(attempts::Database& database, const ReportOrder& order) {
    Report report{order.language, "team", order.subject, order.made, {}, {}, {}, {}};
    const auto people = order.names ? std::optional(team_people(database, order.subject)) : std::nullopt;
    if (may_tell(report, company::trainees(database, order.subject), order)) {
        report.tables.push_back(score_table(company::team_scores(database, order.subject), order));
        if (!order.names)
            hide_small_groups(report.tables.back(), order,
                              sizes(company::people_scored(database, order.subject)));
        name_people(report, people);
        report.charts = team_pictures(database, order, people);
        report.tables.push_back(technique_table(company::team_techniques(database, order.subject), order));
        if (!order.names)
            hide_small_groups(report.tables.back(), order,
                              sizes(company::people_offered(database, order.subject)));
        report.tables.push_back(course_table(database, order.subject, "", order));
        add_expectations(report, database, practised(database, order.subject), order);
        report.notes.push_back(sureness(order.language));
    }
    add_unverified(report, database, order.subject);
    return report;
}

Report scenario_report(attempts::Database& database, const ReportOrder& order) {
    Report report{order.language, "scenario", order.subject, order.made, {}, {}, {}, {}};
    auto course = course_table(database, order.team, order.subject, order);
    long long people = 0;
    for (const auto& each : company::team_courses(database, order.team))
        if (each.scenario == order.subject) people = each.people;
    if (may_tell(report, static_cast<int>(people), order)) {
        report.tables.push_back(std::move(course));
        for (auto& table : item_tables(database, order)) report.tables.push_back(std::move(table));
        add_expectations(report, database, {order.subject}, order);
        report.notes.push_back(how_items_read(order.language));
        report.notes.push_back(sureness(order.language));
    }
    add_unverified(report, database, order.team);
    return report;
}

} // namespace aplomo::reports
