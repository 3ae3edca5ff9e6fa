#include <algorithm>
#include <map>

#include "reports/draw_report.hpp"
#include "reports/expectation_table.hpp"
#include "reports/person_pictures.hpp"
#include "reports/report_parts.hpp"
#include "reports/scenario_titles.hpp"
#include "reports/verify_new.hpp"

namespace aplomo::reports {
namespace {

using company::Entry;

std::vector<company::PersonScore> scores_of(const std::vector<Entry>& entries) {
    std::vector<company::PersonScore> scores;
    for (std::size_t i = 0; i < company::axes.size(); ++i) {
        scores.push_back({"", company::axes[i], {}});
        for (const auto& entry : entries) {
            if (!entry.scores[i]) continue;
            const long long score = *entry.scores[i];
            ++scores.back().sum.n;
            scores.back().sum.total += score;
            scores.back().sum.squares += score * score;
        }
    }
    return scores;
}

std::vector<company::TechniqueUse> uses_of(const std::vector<Entry>& entries) {
    std::map<std::string, company::TechniqueUse> uses;
    for (const auto& entry : entries)
        for (const auto& technique : entry.techniques) {
            auto& use = uses[technique.tag];
            use.tag = technique.tag;
            use.offered += technique.offered;
            use.taken += technique.taken;
        }
    std::vector<company::TechniqueUse> listed;
    listed.reserve(uses.size());
    for (auto& [tag, use] : uses) listed.push_back(use);
    return listed;
}

ReportTable attempt_table(const std::vector<Entry>& entries, const ReportOrder& order) {
    ScenarioTitles titles(order);
    ReportTable table{"attempts",
                      {"Intentos", "Attempts"},
                      {"started", "scenario"},
                      {{"Empezado", "Started"}, {"Escenario", "Scenario"}},
                      {},
                      {}};
    for (const auto* axis : company::axes)
        table.measures.push_back({axis, {axis_name(axis, Language::es), axis_name(axis, Language::en)}, 2});
    table.measures.push_back({"passed", {"Superado", "Passed"}, 0});
    for (const auto& entry : entries) {
        table.rows.push_back(
            {{entry.started, entry.scenario}, {entry.started, titles.of(entry.scenario)}, {}});
        for (const auto& score : entry.scores)
            table.rows.back().figures.push_back(score ? std::optional(*score / 100.0) : std::nullopt);
        table.rows.back().figures.push_back(entry.passed ? 1 : 0);
    }
    return table;
}

} // namespace

Report person_report(attempts::Database& database, const ReportOrder& order) {
    auto entries = entries_of(database, order.subject);
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.started < b.started; });
    const auto uses = uses_of(entries);
    Report report{order.language, "person", order.subject, order.made, {order.subject}, {}, {}, {}};
    report.tables = {score_table(scores_of(entries), order), technique_table(uses, order),
                     attempt_table(entries, order), own_expectation_table(database, order)};
    report.charts = person_pictures(entries, uses, order);
    report.notes = own_expectation_notes(database, order);
    report.notes.push_back(sureness(order.language));
    return report;
}

} // namespace aplomo::reports
