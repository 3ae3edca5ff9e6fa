#include "cli/home.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "agenda/given_words.hpp"
#include "cli/given.hpp"
#include "reports/said.hpp"

namespace aplomo::cli {
namespace {

using scenario::Scenario;

void refuse_broken(const script::Opened& opened, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("{0}: no se puede jugar; `aplomo check {0}` dice por qué.\n",
                                  "{0}: cannot be played; `aplomo check {0}` says why.\n")),
        opened.id);
}

void tell_goal(const Home& home, int goal, Terminal& terminal) {
    if (goal == 0) return;
    const int left = goal - home.plan.finished;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Objetivo de hoy: {0} de {1}. ", "Today’s goal: {0} of {1}. ")),
        home.plan.finished, goal);
    if (left <= 0)
        terminal.err << terminal.say("Por hoy, cumplido.\n", "Done for today.\n");
    else
        terminal.err << fmt::format(
            fmt::runtime(left == 1 ? terminal.say("Queda {} conversación.\n", "{} conversation left.\n")
                                   : terminal.say("Quedan {} conversaciones.\n", "{} conversations left.\n")),
            left);
}

/// "Number 4, The order that does not fit", or the id of what is not here.
std::string named(const Home& home, const std::string& scenario, const Terminal& terminal) {
    const auto place = home.plan.place_of(scenario);
    if (!place) return scenario;
    return fmt::format(fmt::runtime(terminal.say("El {}, {}", "Number {}, {}")), *place + 1,
                       home.title(*place, terminal.language));
}

void tell_given(const Home& home, const company::Due& due, Terminal& terminal) {
    const bool known = home.plan.place_of(due.scenario).has_value();
    const bool open = known && !due.done;
    terminal.err << "  " << named(home, due.scenario, terminal) << ". "
                 << (open ? agenda::given_words(due, home.plan.today, terminal.language)
                          : agenda::terms(due, terminal.language));
    if (!open || due.until.empty())
        terminal.err << ' ' << agenda::state_words(due, known, home.plan.today, terminal.language) << '.';
    if (!known && !due.done)
        terminal.err << fmt::format(
            fmt::runtime(terminal.say(" Sin su archivo no se puede empezar: pídeselo a {}.",
                                      " Without its file it cannot be begun: ask {} for it.")),
            due.given_by);
    terminal.err << '\n';
}

void tell_all_given(const Home& home, Terminal& terminal) {
    if (home.plan.given.empty()) return;
    terminal.err << terminal.say("\nLo que te han encargado:\n", "\nGiven to you to do:\n");
    for (const auto& due : home.plan.given) tell_given(home, due, terminal);
}

void tell_left(const Home& home, Terminal& terminal) {
    bool first = true;
    for (const auto& attempt : home.attempts) {
        if (attempt.seal || !home.plan.place_of(attempt.scenario)) continue;
        if (std::exchange(first, false))
            terminal.err << terminal.say("\nLo que dejaste a medias:\n", "\nWhat you left half-way:\n");
        terminal.err << fmt::format(fmt::runtime(terminal.say("  {}. {}, del {}.\n", "  {}. {}, of {}.\n")),
                                    named(home, attempt.scenario, terminal),
                                    reports::name_of(attempt.mode, terminal.language),
                                    agenda::date_text(attempt.started, terminal.language));
    }
}

void tell_next(const Home& home, Terminal& terminal) {
    const auto entry = home.plan.next->entry;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("\nPara ti ahora: el {}, {}. {}\n", "\nFor you now: number {}, {}. {}\n")),
        entry + 1, home.title(entry, terminal.language), agenda::reason(home.plan, terminal.language));
}

} // namespace

std::string Home::title(std::size_t entry, Language language) const {
    const auto& one = scenario(entry);
    return fill(one.title, one, 0, spoken(one, language));
}

std::filesystem::path Home::file(std::size_t entry) const {
    return std::find_if(library.begin(), library.end(),
                        [&](const auto& opened) { return opened.id == scenario(entry).id; })
        ->file;
}

Home find_home(const PlayOptions& options, const machine::Places& places,
               const std::shared_ptr<const scenario::Rubric>& rubric, attempts::Store* store,
               Terminal& terminal) {
    Home home;
    std::vector<const Scenario*> scenarios;
    for (const auto& file : script::scenario_files(places.scenarios.string(), places.scenarios)) {
        auto opened = script::open_scenario(file, rubric);
        if (!opened.loaded.scenario) {
            refuse_broken(opened, terminal);
            continue;
        }
        scenarios.push_back(opened.loaded.scenario.get());
        home.library.push_back(std::move(opened));
    }
    if (store != nullptr) home.attempts = store->list(options.person);
    const auto dues = read_given(options, places, store, terminal);
    home.plan = agenda::plan({scenarios, home.attempts, dues, std::chrono::system_clock::now()});
    return home;
}

void tell_home(const Home& home, const PlayOptions& options, Terminal& terminal) {
    tell_goal(home, options.daily_goal, terminal);
    tell_all_given(home, terminal);
    tell_left(home, terminal);
    tell_next(home, terminal);
}

} // namespace aplomo::cli
