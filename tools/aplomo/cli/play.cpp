#include "cli/play.hpp"

#include <fmt/format.h>

#include <chrono>
#include <fstream>
#include <utility>

#include "agenda/given.hpp"
#include "attempts/beginning.hpp"
#include "attempts/not_done.hpp"
#include "attempts/rebuild.hpp"
#include "cli/choose_scenario.hpp"
#include "cli/converse.hpp"
#include "cli/given.hpp"
#include "cli/goal.hpp"
#include "cli/handbook_beside.hpp"
#include "cli/input.hpp"
#include "cli/kept_back.hpp"
#include "cli/next_time.hpp"
#include "cli/one_scenario.hpp"
#include "cli/print_run.hpp"
#include "cli/read_papers.hpp"
#include "cli/record.hpp"
#include "cli/session.hpp"
#include "cli/speak.hpp"
#include "cli/store.hpp"
#include "machine/moment.hpp"
#include "machine/random.hpp"
#include "reports/due.hpp"
#include "script/library.hpp"

namespace aplomo::cli {
namespace {

using scenario::Index;
using ScenarioPointer = std::shared_ptr<const scenario::Scenario>;

/// Ends `play` with an exit code; whatever is to be said has been said.
struct Stop {
    int exit;
};

/// Nobody waits long for a store that is busy, decision by decision: what could not be kept is tried again.
constexpr std::chrono::milliseconds while_talking(100);
constexpr std::chrono::seconds for_the_last_try(2);

ScenarioPointer open(const PlayOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto opened = open_one(options.scenario, options.rubric, places, terminal, exit);
    if (!opened.loaded.scenario) throw Stop{exit};
    return opened.loaded.scenario;
}

std::unique_ptr<attempts::Store> open_store(const PlayOptions& options, const machine::Places& places) {
    const auto address = store_address(options.store, places);
    if (address == "none") return nullptr;
    auto store = attempts::Store::open(address, outbox_of(address, places));
    store->wait_at_most(while_talking);
    return store;
}

/// The items that a script's first line reads. Another line is left in `line`: it is the first decision.
std::vector<Index> read_items(const scenario::Scenario& scenario, std::istream& in,
                              std::optional<std::string>& line, Terminal& terminal) {
    line = next_input(in);
    const auto words = line ? read_line(*line) : std::nullopt;
    if (!words) return {};
    line.reset();
    if (const auto items = items_of(*words, {}, scenario)) return *items;
    tell_what_may_be_read(scenario, fmt::format("{}", fmt::join(*words, ", ")), terminal);
    throw Stop{wrong_use};
}

/// Whether somebody who was told what is in the way has put it right and wants to try again.
bool tries_again(const PlayOptions& options, Terminal& terminal) {
    if (!options.script.empty()) return false;
    terminal.err << terminal.say("Pulsa Intro para probar otra vez, o escribe q para dejarlo sin guardar: ",
                                 "Press Enter to try again, or type q to leave it unkept: ");
    std::string line;
    return std::getline(terminal.in, line) && trimmed(line) != "q";
}

/// Tells what could not be kept: from here on it is kept or lost.
int keep_what_waits(Session& session, const PlayOptions& options, attempts::Store* store,
                    Terminal& terminal) {
    if (store != nullptr) store->wait_at_most(for_the_last_try);
    while (!session.journal.flush()) {
        terminal.err << attempts::sentence(*session.journal.fault(), terminal.language) << '\n';
        if (tries_again(options, terminal)) continue;
        terminal.err << terminal.say("Esta conversación no se ha guardado.\n",
                                     "This conversation has not been kept.\n");
        return outside_failed;
    }
    return good;
}

/// Seals and tells what has ended; what was left by a person stays. Gives the exit code.
int finish(Session& session, const PlayOptions& options, attempts::Store* store, Terminal& terminal) {
    const bool finished = session.run.ending().has_value();
    if (finished) seal(session);
    if (!finished && session.run.finished())
        terminal.err << terminal.say(
            "Aquí no hay ninguna respuesta abierta: al escenario le falta una salida. `aplomo check` dice "
            "dónde.\n",
            "No reply is open here: the scenario lacks a way out. `aplomo check` says where.\n");
    if (options.format == PlayFormat::json)
        print_run_json(session, terminal);
    else if (finished)
        print_debrief(session, terminal);
    if (!finished && !options.script.empty()) session.journal.discard();
    const int exit = keep_what_waits(session, options, store, terminal);
    if (!finished && exit == good && store != nullptr && options.script.empty())
        terminal.err << terminal.say("Queda guardada: la próxima vez podrás seguir donde la dejaste.\n",
                                     "It is kept: next time you can go on where you left.\n");
    return exit;
}

void hand_over(const Session& session, attempts::Store* store, Terminal& terminal) {
    if (session.run.ending() && store != nullptr) tell_waiting(store->deliver(), terminal);
}

/// The papers that a person reads; leaving here leaves nothing behind.
std::vector<Index> choose_papers(const Desk& desk, const PlayOptions& options, attempts::Store* store,
                                 const machine::Places& places, Terminal& terminal) {
    const auto handbook = open_handbook(desk.scenario, options.person, store, places, terminal);
    if (const auto items = ask_what_to_read(desk, handbook, terminal)) return *items;
    throw Stop{good};
}

/// A person who asks for no seed gets the version not met yet, else the one not met for longest.
std::uint64_t seed_of(const PlayOptions& options, const scenario::Scenario& scenario,
                      attempts::Store* store) {
    if (options.seed) return *options.seed;
    if (!options.script.empty()) return 0;
    const auto seed = machine::random_seed();
    if (store == nullptr) return seed;
    const auto sittings = reports::sittings_of(store->list(options.person));
    return reports::seed_for(scenario, reports::next_variant(scenario, sittings, seed), seed);
}

/// What the person was given to do in this scenario.
std::optional<company::Due> given_here(const PlayOptions& options, const scenario::Scenario& scenario,
                                       const machine::Places& places, attempts::Store* store,
                                       Terminal& terminal) {
    const auto dues = read_given(options, places, store, terminal);
    const auto* due = agenda::open_due(dues, scenario.id);
    return due != nullptr ? std::optional(*due) : std::nullopt;
}

/// As it was asked for, as it was given, or as the person says now.
attempts::Mode mode_of(const PlayOptions& options, const scenario::Scenario& scenario,
                       const std::optional<company::Due>& given, const machine::Places& places,
                       attempts::Store* store, Terminal& terminal) {
    if (options.mode) return *options.mode;
    if (given) return given->mode;
    if (!options.asks_mode) return attempts::Mode::practice;
    const auto handbook = open_handbook(scenario, options.person, store, places, terminal);
    if (const auto mode = ask_mode(handbook, terminal)) return *mode;
    throw Stop{good};
}

Session begin(const PlayOptions& options, const ScenarioPointer& scenario, std::istream& in,
              std::optional<std::string>& first_line, attempts::Store* store, const machine::Places& places,
              Terminal& terminal) {
    const auto seed = seed_of(options, *scenario, store);
    const auto variant = variant_of(*scenario, seed);
    const auto language = spoken(*scenario, options.language.value_or(terminal.language));
    const bool is_person = options.format == PlayFormat::text && options.script.empty();
    const auto given = is_person ? given_here(options, *scenario, places, store, terminal) : std::nullopt;
    const auto mode = mode_of(options, *scenario, given, places, store, terminal);
    if (is_person && store != nullptr && mode != attempts::Mode::assessment &&
        keeps_back(*store, options.person, scenario->id, terminal))
        throw Stop{wrong_use};
    if (options.format == PlayFormat::text)
        introduce({*scenario, variant, language}, mode, given ? &*given : nullptr, terminal);
    if (is_person && store != nullptr) recall_goal(*store, options.person, *scenario, terminal);
    const auto items = options.script.empty()
                           ? choose_papers({*scenario, variant, language}, options, store, places, terminal)
                           : read_items(*scenario, in, first_line, terminal);
    conversation::Run run(scenario, variant, items);
    auto start =
        attempts::beginning(run, {machine::random_uuid(), options.person, seed, mode, language,
                                  machine::iso_utc(std::chrono::system_clock::now()), APLOMO_VERSION});
    return Session{scenario,
                   variant,
                   seed,
                   mode,
                   language,
                   analysis::study(scenario, variant),
                   std::move(run),
                   attempts::Journal(store, std::move(start.attempt), std::move(start.scenario_text),
                                     std::move(start.rubric_text))};
}

/// Whether another conversation was asked for than the one that was left, which goes on as it began.
bool differs(const PlayOptions& options, const attempts::Attempt& attempt) {
    return (options.mode && *options.mode != attempt.mode) ||
           (options.language && *options.language != attempt.language) ||
           (options.seed && *options.seed != attempt.seed);
}

/// The attempt that was cut short last, if the person wants to go on with it.
std::optional<Session> resume(const PlayOptions& options, const std::string& scenario, attempts::Store* store,
                              const machine::Places& places, Terminal& terminal) {
    if (store == nullptr || !options.script.empty()) return std::nullopt;
    for (const auto& attempt : store->list(options.person)) {
        if (attempt.seal || attempt.scenario != scenario) continue;
        const auto rebuilding = attempts::rebuild(*store, attempt);
        const auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding);
        if (rebuilt == nullptr) continue;
        const auto handbook =
            attempt.mode == attempts::Mode::assessment
                ? closed_handbook(terminal)
                : open_handbook(*rebuilt->scenario, options.person, store, places, terminal);
        const auto left = ask_whether_to_resume(attempt, differs(options, attempt), handbook, terminal);
        if (!left) throw Stop{good};
        if (*left == Left::is_discarded) store->discard(attempt.id);
        if (*left != Left::goes_on) continue;
        const auto variant = rebuilt->run.transcript().variant;
        return Session{rebuilt->scenario, variant,
                       attempt.seed,      attempt.mode,
                       attempt.language,  analysis::study(rebuilt->scenario, variant),
                       rebuilt->run,      attempts::Journal(store, attempt)};
    }
    return std::nullopt;
}

/// How a conversation of a person's went.
struct Had {
    int exit = good;
    bool left = false; ///< the person wants nothing more
};

/// Has the conversation and looks back on it.
Had have(Session& session, const PlayOptions& options, const machine::Places& places, attempts::Store* store,
         Terminal& terminal) {
    const auto handbook = handbook_of(session, store, places, terminal);
    converse(session, options, handbook, terminal);
    Had had{finish(session, options, store, terminal)};
    had.left = had.exit != good || !session.run.ending() || options.format != PlayFormat::text;
    if (!had.left && store != nullptr) had.left = !ask_for_thoughts(session, *store, handbook, terminal);
    hand_over(session, store, terminal);
    return had;
}

/// One conversation of a person's, and what they want after it: from a decision again, another version.
int practise(std::optional<Session> session, const PlayOptions& options, const machine::Places& places,
             attempts::Store* store, Terminal& terminal) {
    for (;;) {
        const auto had = have(*session, options, places, store, terminal);
        if (!options.record.empty()) {
            const int recorded = record(*session, options.record, terminal);
            return had.exit == good ? recorded : had.exit;
        }
        if (had.left) return had.exit;
        const auto next = ask_what_next(*session, handbook_of(*session, store, places, terminal), terminal);
        if (next.what == Next::What::nothing) return good;
        auto other = options;
        other.seed.reset();
        other.mode = session->mode;
        std::optional<std::string> none;
        auto made = next.what == Next::What::again_from
                        ? try_again(*session, next.decision, store, terminal)
                        : begin(other, session->scenario, terminal.in, none, store, places, terminal);
        session.emplace(std::move(made));
    }
}

/// A finished attempt, tried again from one of its decisions.
int play_again(const PlayOptions& options, const machine::Places& places, Terminal& terminal) {
    const auto store = open_store(options, places);
    if (store == nullptr) {
        terminal.err << terminal.say("Sin registro no hay intento que repetir.\n",
                                     "Without records there is no attempt to try again.\n");
        return wrong_use;
    }
    const auto done = finished_attempt(*store, options.from, options.person, options.decision, terminal);
    if (!done) return wrong_use;
    return practise(try_again(*done, options.decision, store.get(), terminal), options, places, store.get(),
                    terminal);
}

int play_from(const PlayOptions& options, const machine::Places& places, std::istream& in,
              Terminal& terminal) {
    const auto scenario = open(options, places, terminal);
    const auto store = open_store(options, places);
    std::optional<std::string> first_line;
    auto session = resume(options, scenario->id, store.get(), places, terminal);
    if (!session) session.emplace(begin(options, scenario, in, first_line, store.get(), places, terminal));
    if (options.script.empty()) return practise(std::move(session), options, places, store.get(), terminal);
    if (!follow_script(*session, in, first_line, options, terminal)) {
        session->journal.discard();
        throw Stop{wrong_use};
    }
    const int exit = finish(*session, options, store.get(), terminal);
    hand_over(*session, store.get(), terminal);
    if (options.record.empty()) return exit;
    const int recorded = record(*session, options.record, terminal);
    return exit == good ? recorded : exit;
}

int play_script_or_person(const PlayOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.script.empty() || options.script == "-")
        return play_from(options, places, terminal.in, terminal);
    std::ifstream script(options.script);
    if (script) return play_from(options, places, script, terminal);
    terminal.err << options.script << ": " << terminal.say("no se puede abrir", "cannot be opened") << '\n';
    return outside_failed;
}

/// Whether a person named a folder of several scenarios, of which one is to be chosen.
bool is_library(const PlayOptions& options, const machine::Places& places) {
    return options.script.empty() && options.format == PlayFormat::text && !options.scenario.empty() &&
           std::filesystem::is_directory(options.scenario) &&
           script::scenario_files(options.scenario, places.scenarios).size() > 1;
}

} // namespace

int play(const PlayOptions& options, const machine::Places& places, Terminal& asked) {
    Terminal terminal = asked; // what is said around the conversation is in its language
    terminal.language = options.language.value_or(asked.language);
    try {
        if (!options.record.empty())
            if (const int exit = may_record(options.record, terminal); exit != good) return exit;
        const bool of_folder = is_library(options, places);
        if (!options.scenario.empty() && !of_folder) return play_script_or_person(options, places, terminal);
        if (!options.from.empty()) return play_again(options, places, terminal);
        auto chosen = options;
        auto shelf = places;
        if (of_folder) shelf.scenarios = options.scenario;
        const auto word = ask_which_scenario(options, shelf, open_store(options, places).get(), terminal);
        if (!word) return good;
        chosen.scenario = *word;
        chosen.asks_mode = true;
        return chosen.scenario.empty() ? wrong_use : play_script_or_person(chosen, places, terminal);
    } catch (const Stop& stop) {
        return stop.exit;
    } catch (const attempts::Fault& fault) {
        terminal.err << attempts::not_done(fault, terminal.language) << '\n';
        return outside_failed;
    }
}

} // namespace aplomo::cli
