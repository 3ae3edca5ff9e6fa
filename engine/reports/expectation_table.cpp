#include "reports/expectation_table.hpp"

#include "reports/expectation.hpp"
#include "reports/report_parts.hpp"

namespace aplomo::reports {
namespace {

using Figures = std::vector<std::optional<double>>;

ReportTable empty_table() {
    ReportTable table{"expectations",
                      {"Qué esperar: lo que pasó en los intentos de toda la empresa",
                       "What to expect: what came of the whole company's attempts"},
                      {"scenario", "attempt"},
                      {{"Escenario", "Scenario"}, {"Intento", "Attempt"}},
                      share_measures({"Personas", "People"}, {"Superan", "Passed"}),
                      {}};
    table.measures.push_back({"low", {"Mitad central desde", "Middle half from"}, 0});
    table.measures.push_back({"high", {"hasta", "to"}, 0});
    return table;
}

Figures figures_of(const std::optional<Expectation>& expected) {
    if (!expected) return Figures(7);
    auto figures = share_of(expected->passed, expected->people);
    figures.emplace_back(expected->low);
    figures.emplace_back(expected->high);
    return figures;
}

ReportRow row_of(const std::string& scenario, int number, Figures figures) {
    const std::vector<std::string> names{scenario, std::to_string(number)};
    return {names, names, std::move(figures)};
}

/// The last of a scenario's early attempts, for each scenario.
std::vector<company::EarlyAttempt> last_of_each(const std::vector<company::EarlyAttempt>& attempts) {
    std::vector<company::EarlyAttempt> last;
    for (const auto& attempt : attempts) {
        if (!last.empty() && last.back().scenario == attempt.scenario) last.pop_back();
        last.push_back(attempt);
    }
    return last;
}

} // namespace

ReportTable expectation_table(attempts::Database& database, const std::vector<std::string>& scenarios,
                              const ReportOrder& order) {
    auto table = empty_table();
    for (const auto& scenario : scenarios)
        for (const auto& outcome : company::early_outcomes(database, scenario))
            table.rows.push_back(
                row_of(scenario, outcome.number, figures_of(expectation(outcome, order.smallest))));
    return table;
}

std::vector<std::string> usual_notes(attempts::Database& database, const std::vector<std::string>& scenarios,
                                     const ReportOrder& order) {
    std::vector<std::string> notes;
    for (const auto& scenario : scenarios) {
        const auto usual = usual_pass(company::early_outcomes(database, scenario), scenario, order.smallest);
        notes.push_back(scenario + ": " + usual_words(usual, order.language));
    }
    return notes;
}

ReportTable own_expectation_table(attempts::Database& database, const ReportOrder& order) {
    auto table = empty_table();
    table.measures.insert(table.measures.begin(), {"score", {"Puntos", "Score"}, 2});
    const auto outcomes = company::early_outcomes(database, "");
    const auto own = company::early_of(database, order.subject);
    const auto add = [&](const std::string& scenario, int number, std::optional<double> score) {
        Figures figures{score};
        const auto expected = expectation_of(outcomes, scenario, number, order.smallest);
        for (const auto& figure : figures_of(expected)) figures.push_back(figure);
        table.rows.push_back(row_of(scenario, number, std::move(figures)));
    };
    for (std::size_t i = 0; i < own.size(); ++i) {
        add(own[i].scenario, own[i].number, own[i].score / 100.0);
        const bool last = i + 1 == own.size() || own[i + 1].scenario != own[i].scenario;
        if (last && own[i].number < company::early_attempts)
            add(own[i].scenario, own[i].number + 1, std::nullopt);
    }
    return table;
}

std::vector<std::string> own_expectation_notes(attempts::Database& database, const ReportOrder& order) {
    const auto outcomes = company::early_outcomes(database, "");
    const auto expected = [&](const std::string& scenario, int number) {
        return expectation_of(outcomes, scenario, number, order.smallest);
    };
    std::vector<std::string> notes;
    for (const auto& last : last_of_each(company::early_of(database, order.subject))) {
        auto words =
            last.scenario + ": " + against_words(last, expected(last.scenario, last.number), order.language);
        if (last.number < company::early_attempts)
            words +=
                ' ' + next_words(last.number + 1, expected(last.scenario, last.number + 1), order.language);
        notes.push_back(std::move(words));
    }
    return notes;
}

} // namespace aplomo::reports
