#include "cli/next_time.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "attempts/beginning.hpp"
#include "attempts/rebuild.hpp"
#include "cli/input.hpp"
#include "cli/kept_back.hpp"
#include "machine/moment.hpp"
#include "machine/random.hpp"
#include "reports/debrief_text.hpp"

namespace aplomo::cli {
namespace {

std::size_t decisions_of(const Session& session) { return session.run.transcript().exchanges.size(); }

/// "d 3": from decision 3.
std::optional<std::size_t> decision_of(const std::string& line, const Session& session) {
    if (line.empty() || line.front() != 'd') return std::nullopt;
    const auto word = trimmed(line.substr(1));
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool counts = failed == std::errc{} && end == word.data() + word.size();
    return counts && number >= 1 && number <= decisions_of(session) ? std::optional(number) : std::nullopt;
}

void offer(const Session& session, std::size_t hardest, Terminal& terminal) {
    terminal.err << fmt::format(fmt::runtime(terminal.say(
                                    "\n  1 Repetir desde la decisión {} (es práctica y no cuenta)\n",
                                    "\n  1 Try again from decision {} (practice, it does not count)\n")),
                                hardest)
                 << (session.scenario->variants.size() > 1
                         ? terminal.say("  2 Probar otra versión\n", "  2 Try another version\n")
                         : terminal.say("  2 Repetirla\n", "  2 Try it again\n"));
}

void tell_what_may_follow(const Session& session, const std::string& word, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("«{0}» no se puede hacer aquí. Escribe 1 o 2, o d y un número del 1 al "
                                  "{1}, como d {1}.\n",
                                  "“{0}” cannot be done here. Type 1 or 2, or d and a number from 1 to {1}, "
                                  "like d {1}.\n")),
        word, decisions_of(session));
}

/// That a word names no attempt one may go on from, and why.
void refuse_from(const std::string& id, const char* why, Terminal& terminal) {
    terminal.err << id << ": " << why << '\n';
}

} // namespace

Next ask_what_next(const Session& session, const Handbook& handbook, Terminal& terminal) {
    const auto text =
        reports::debrief_text(session.study, session.run, session.journal.attempt(), session.language);
    if (text.hardest == 0) return {};
    const auto hardest = static_cast<std::size_t>(text.hardest);
    const auto tell = [&] { offer(session, hardest, terminal); };
    const Question question{[&] {
                                terminal.err << terminal.say(
                                    "¿Y ahora? (número; d y un número: desde esa decisión; r: repetir; ?: "
                                    "manual; q o nada: terminar) ",
                                    "What now? (number; d and a number: from that decision; r: repeat; ?: "
                                    "handbook; q or nothing: end) ");
                            },
                            tell, handbook};
    tell();
    for (;;) {
        const auto line = ask_line(question, terminal).value_or("");
        if (line.empty() || line == "q") return {};
        if (line == "1") return {Next::What::again_from, hardest};
        if (line == "2") return {Next::What::another, 0};
        if (const auto decision = decision_of(line, session)) return {Next::What::again_from, *decision};
        tell_what_may_follow(session, line, terminal);
    }
}

Session try_again(const Session& session, std::size_t decision, attempts::Store* store, Terminal& terminal) {
    const auto& transcript = session.run.transcript();
    const auto& attempt = session.journal.attempt();
    const auto language = spoken(*session.scenario, terminal.language);
    conversation::Run run(session.scenario, session.variant, transcript.briefing.read);
    auto start = attempts::beginning(run, {machine::random_uuid(), attempt.person, attempt.seed,
                                           attempts::Mode::practice, language,
                                           machine::iso_utc(std::chrono::system_clock::now()), APLOMO_VERSION,
                                           attempts::Retry{attempt.id, decision - 1}});
    Session made{session.scenario,
                 session.variant,
                 attempt.seed,
                 attempts::Mode::practice,
                 language,
                 session.study,
                 std::move(run),
                 attempts::Journal(store, std::move(start.attempt), std::move(start.scenario_text),
                                   std::move(start.rubric_text))};
    for (std::size_t i = 0; i + 1 < decision; ++i) choose(made, transcript.exchanges[i].reply, 0);
    return made;
}

std::optional<Session> finished_attempt(attempts::Store& store, const std::string& id,
                                        const std::string& person, std::size_t decision, Terminal& terminal) {
    const auto attempt = store.find(id);
    const char* none =
        terminal.say("no es un intento tuyo que haya terminado. `aplomo attempts list` los lista.",
                     "is no finished attempt of yours. `aplomo attempts list` lists them.");
    if (!attempt || attempt->person != person) return refuse_from(id, none, terminal), std::nullopt;
    if (keeps_back(store, person, attempt->scenario, terminal)) return std::nullopt;
    const auto rebuilding = attempts::rebuild(store, *attempt);
    const auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding);
    if (rebuilt == nullptr || !rebuilt->run.ending()) return refuse_from(id, none, terminal), std::nullopt;
    const auto variant = rebuilt->run.transcript().variant;
    Session session{rebuilt->scenario, variant,
                    attempt->seed,     attempt->mode,
                    attempt->language, analysis::study(rebuilt->scenario, variant),
                    rebuilt->run,      attempts::Journal(&store, *attempt)};
    if (decision >= 1 && decision <= decisions_of(session)) return session;
    const auto why = fmt::format(fmt::runtime(terminal.say("tiene {} decisiones; di una con --decision.",
                                                           "has {} decisions; name one with --decision.")),
                                 decisions_of(session));
    return refuse_from(id, why.c_str(), terminal), std::nullopt;
}

} // namespace aplomo::cli
