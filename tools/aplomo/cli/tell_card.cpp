#include <fmt/format.h>

#include <algorithm>

#include "cli/home.hpp"
#include "reports/said.hpp"

namespace aplomo::cli {
namespace {

using scenario::Scenario;

std::string standing_words(const reports::Standing& standing, const Terminal& terminal) {
    if (!standing.tried) return terminal.say("Sin probar.", "Not tried yet.");
    if (!standing.best)
        return std::string(terminal.say("Solo guiada, sin puntuación.", "Only guided so far, no score.")) +
               (standing.due ? ' ' + due_words(*standing.due, terminal) : "");
    auto words = fmt::format(fmt::runtime(terminal.say("Mejor {}, última {}. ", "Best {}, last {}. ")),
                             *standing.best, *standing.last);
    if (standing.due) return words + due_words(*standing.due, terminal);
    return words + (standing.passed ? terminal.say("Superada.", "Passed.")
                                    : terminal.say("Sin superar.", "Not passed yet."));
}

/// Everybody who may come, each once.
std::string customers_of(const Scenario& scenario, Language language) {
    std::vector<std::string> names;
    for (std::size_t variant = 0; variant < scenario.variants.size(); ++variant) {
        auto name = fill(customer_of(scenario, variant).name, scenario, variant, language);
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    const std::string last = names.back();
    names.pop_back();
    if (names.empty()) return last;
    return fmt::format("{}{}{}", fmt::join(names, ", "), language == Language::es ? " o " : " or ", last);
}

std::string trained_by(const Scenario& scenario, Language language) {
    std::string principles;
    for (const auto principle : reports::trained(scenario))
        principles += (principles.empty() ? "" : ", ") +
                      in(scenario.rubric->principles[static_cast<std::size_t>(principle)].name, language);
    return principles;
}

void tell_card(const Home& home, std::size_t entry, Terminal& terminal) {
    const auto& scenario = home.scenario(entry);
    const auto language = terminal.language;
    terminal.err << fmt::format("\n{} {} ({})\n", bold(terminal, std::to_string(entry + 1)),
                                home.title(entry, language), scenario.id)
                 << "  " << customers_of(scenario, spoken(scenario, language)) << ". "
                 << reports::name_of(scenario.channel, language) << ".\n"
                 << fmt::format(fmt::runtime(
                                    terminal.say("  Nivel {} de 5, {} min.\n", "  Level {} of 5, {} min.\n")),
                                scenario.level, scenario.minutes);
    if (const auto trained = trained_by(scenario, language); !trained.empty())
        terminal.err << terminal.say("  Entrena: ", "  Trains: ") << trained << ".\n";
    terminal.err << "  " << standing_words(home.plan.entries[entry].standing, terminal) << '\n';
}

} // namespace

std::string due_words(int days, const Terminal& terminal) {
    if (days <= 0) return terminal.say("Repasar hoy.", "Review today.");
    return fmt::format(fmt::runtime(days == 1 ? terminal.say("Toca en {} día.", "Due in {} day.")
                                              : terminal.say("Toca en {} días.", "Due in {} days.")),
                       days);
}

void tell_cards(const Home& home, std::size_t from, std::size_t until, Terminal& terminal) {
    for (std::size_t entry = from; entry < until; ++entry) tell_card(home, entry, terminal);
}

} // namespace aplomo::cli
