#include "cli/choose_scenario.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

#include "cli/handbook.hpp"
#include "cli/question.hpp"
#include "cli/rubric.hpp"
#include "machine/moment.hpp"
#include "reports/said.hpp"
#include "reports/standing.hpp"
#include "script/library.hpp"

namespace aplomo::cli {
namespace {

/// One scenario that can be played.
struct Card {
    script::Opened opened;
    reports::Standing standing;

    const scenario::Scenario& scenario() const { return *opened.loaded.scenario; }
};

/// In the person's time zone.
std::vector<reports::Sitting> local_sittings(const std::vector<attempts::Attempt>& attempts) {
    auto sittings = reports::sittings_of(attempts);
    for (auto& sitting : sittings) sitting.started = machine::iso_local(machine::moment_of(sitting.started));
    return sittings;
}

/// What matters now first; what cannot be played is told.
std::vector<Card> cards_of(const std::vector<std::filesystem::path>& files,
                           const std::shared_ptr<const scenario::Rubric>& rubric,
                           const std::vector<attempts::Attempt>& attempts, Terminal& terminal) {
    const auto sittings = local_sittings(attempts);
    const auto today = reports::day_of(machine::iso_local(std::chrono::system_clock::now()));
    std::vector<Card> cards;
    for (const auto& file : files) {
        Card card{script::open_scenario(file, rubric), {}};
        if (!card.opened.loaded.scenario) {
            terminal.err << fmt::format(
                fmt::runtime(terminal.say("{0}: no se puede jugar; `aplomo check {0}` dice por qué.\n",
                                          "{0}: cannot be played; `aplomo check {0}` says why.\n")),
                card.opened.id);
            continue;
        }
        card.standing = reports::standing_of(card.scenario(), attempts);
        card.standing.due = reports::days_until_due(card.scenario().id, sittings, today);
        cards.push_back(std::move(card));
    }
    std::stable_sort(cards.begin(), cards.end(), [](const Card& a, const Card& b) {
        return reports::comes_before(a.standing, a.scenario().level, b.standing, b.scenario().level);
    });
    return cards;
}

std::string due_words(int days, const Terminal& terminal) {
    if (days <= 0) return terminal.say("Repasar hoy.", "Review today.");
    return fmt::format(fmt::runtime(days == 1 ? terminal.say("Toca en {} día.", "Due in {} day.")
                                              : terminal.say("Toca en {} días.", "Due in {} days.")),
                       days);
}

std::string standing_words(const reports::Standing& standing, const Terminal& terminal) {
    if (!standing.best) return terminal.say("Sin probar.", "Not tried yet.");
    auto words = fmt::format(fmt::runtime(terminal.say("Mejor {}, última {}. ", "Best {}, last {}. ")),
                             *standing.best, *standing.last);
    if (standing.due) return words + due_words(*standing.due, terminal);
    return words + (standing.passed ? terminal.say("Superada.", "Passed.")
                                    : terminal.say("Sin superar.", "Not passed yet."));
}

/// Everybody who may come, each once.
std::string customers_of(const scenario::Scenario& scenario, Language language) {
    std::vector<std::string> names;
    for (std::size_t variant = 0; variant < scenario.variants.size(); ++variant) {
        auto name = fill(customer_of(scenario, variant).name, scenario, variant, language);
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    return fmt::format("{}", fmt::join(names, language == Language::es ? " o " : " or "));
}

void tell_card(const Card& card, std::size_t number, Terminal& terminal) {
    const auto& scenario = card.scenario();
    const auto language = spoken(scenario, terminal.language);
    terminal.err << fmt::format("\n{} {} ({})\n", bold(terminal, std::to_string(number)),
                                fill(scenario.title, scenario, 0, language), scenario.id)
                 << "  " << customers_of(scenario, language) << ". "
                 << reports::name_of(scenario.channel, terminal.language) << ".\n"
                 << fmt::format(fmt::runtime(
                                    terminal.say("  Nivel {} de 5, {} min.\n", "  Level {} of 5, {} min.\n")),
                                scenario.level, scenario.minutes);
    std::string principles;
    for (const auto principle : reports::trained(scenario))
        principles +=
            (principles.empty() ? "" : ", ") +
            in(scenario.rubric->principles[static_cast<std::size_t>(principle)].name, terminal.language);
    if (!principles.empty()) terminal.err << terminal.say("  Entrena: ", "  Trains: ") << principles << ".\n";
    terminal.err << "  " << standing_words(card.standing, terminal) << '\n';
}

/// Why the first one comes next.
void tell_next(const Card& card, Terminal& terminal) {
    const auto reason = reports::why(card.standing);
    terminal.err << terminal.say("\nPara ti ahora: el 1. ", "\nFor you now: number 1. ");
    switch (reason) {
    case reports::Why::review: terminal.err << terminal.say("Es un repaso.\n", "It is a review.\n"); break;
    case reports::Why::not_passed:
        terminal.err << terminal.say("La probaste y aún no la has superado.\n",
                                     "You tried it and have not passed it yet.\n");
        break;
    case reports::Why::untried:
        terminal.err << terminal.say("Aún no la has probado.\n", "You have not tried it yet.\n");
        break;
    case reports::Why::nothing_due:
        terminal.err << terminal.say("Hoy no toca repasar nada; esta será la próxima.\n",
                                     "Nothing is due today; this comes next.\n");
        break;
    }
}

void tell_library(const std::vector<Card>& cards, Terminal& terminal) {
    for (std::size_t i = 0; i < cards.size(); ++i) tell_card(cards[i], i + 1, terminal);
    tell_next(cards.front(), terminal);
}

} // namespace

std::optional<std::string> ask_which_scenario(const PlayOptions& options, const machine::Places& places,
                                              attempts::Store* store, Terminal& terminal) {
    const auto files = script::scenario_files(places.scenarios.string(), places.scenarios);
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return "";
    const auto attempts = store != nullptr ? store->list(options.person) : std::vector<attempts::Attempt>{};
    const auto cards = cards_of(files, rubric, attempts, terminal);
    if (cards.empty()) {
        terminal.err << places.scenarios.string() << ": "
                     << terminal.say("no hay ningún escenario ahí", "there is no scenario there") << '\n';
        return "";
    }
    tell_library(cards, terminal);
    const auto prompt = [&] {
        terminal.err << terminal.say(
            "¿Qué conversación quieres practicar? (número o nombre; r: repetir; ?: manual; q: dejarlo) ",
            "Which conversation do you want to practise? (number or name; r: repeat; ?: handbook; q: "
            "leave) ");
    };
    const auto handbook = [&](const std::string& words) {
        Terminal aside = terminal.beside();
        look_up({rubric, places.scenarios,
                 store != nullptr ? tested_on(*store, options.person) : std::set<std::string>{}},
                words, aside);
    };
    const auto word = ask({prompt, [&] { tell_library(cards, terminal); }, handbook}, terminal);
    if (!word) return "";
    if (*word == "q") return std::nullopt;
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word->data(), word->data() + word->size(), number);
    const bool counts = failed == std::errc{} && end == word->data() + word->size();
    return counts && number >= 1 && number <= cards.size() ? cards[number - 1].opened.file.string() : *word;
}

} // namespace aplomo::cli
