#include <fmt/format.h>

#include <algorithm>

#include "cli/diff.hpp"
#include "cli/plain_stream.hpp"

namespace aplomo::cli {
namespace {

using rehearsal::Change;
using rehearsal::Result;
using rehearsal::Verdict;

/// The name of a part in the terminal's language; a key of the scenario is its own name.
std::string name_of(const std::string& part, const Terminal& terminal) {
    struct Name {
        const char *part, *es, *en;
    };
    static constexpr Name names[] = {{"turns", "turno", "turn"},     {"replies", "respuesta", "reply"},
                                     {"endings", "final", "ending"}, {"meters", "medidor", "meter"},
                                     {"dossier", "papel", "paper"},  {"variants", "variante", "variant"}};
    for (const auto& name : names)
        if (part == name.part) return terminal.say(name.es, name.en);
    return part;
}

std::string told(const Change& change, const Terminal& terminal) {
    const auto what = change.id.empty() ? change.part : name_of(change.part, terminal) + " " + change.id;
    switch (change.kind) {
    case Change::Kind::added: return what + terminal.say(": nuevo", ": new");
    case Change::Kind::removed: return what + terminal.say(": ya no está", ": gone");
    case Change::Kind::changed: break;
    }
    return change.keys.empty() ? what : fmt::format("{}: {}", what, fmt::join(change.keys, ", "));
}

/// "won_back 83.33 (passed)".
std::string told(const Result& result, const Terminal& terminal) {
    auto text = result.ending.value_or(terminal.say("sin final", "no ending"));
    if (!result.scorecard) return text;
    return text + fmt::format(" {:.2f} ({})", result.scorecard->overall.percent(),
                              result.scorecard->passed ? terminal.say("superada", "passed")
                                                       : terminal.say("no superada", "not passed"));
}

std::string refusal(const Result& result, const Terminal& terminal) {
    const auto* pattern = result.taken == 1 ? terminal.say("tras 1 decisión no es posible `{1}`",
                                                           "after 1 decision `{1}` is not possible")
                                            : terminal.say("tras {0} decisiones no es posible `{1}`",
                                                           "after {0} decisions `{1}` is not possible");
    return fmt::format(fmt::runtime(pattern), result.taken, *result.refused);
}

std::string told(const KeptRun& run, const Terminal& terminal) {
    switch (verdict(run.before, run.after)) {
    case Verdict::same: return terminal.say("igual, ", "the same, ") + told(run.after, terminal);
    case Verdict::impossible:
        return terminal.say("ya no se puede jugar: ", "can no longer be played: ") +
               refusal(run.after, terminal);
    case Verdict::possible:
        return terminal.say("solo se puede jugar ahora: ", "can be played only now: ") +
               told(run.after, terminal);
    case Verdict::neither:
        return terminal.say("no se puede jugar en ninguno: ", "can be played in neither: ") +
               refusal(run.after, terminal);
    case Verdict::score:
    case Verdict::ending: break;
    }
    auto text = told(run.before, terminal) + " → " + told(run.after, terminal);
    if (run.before.scorecard && run.after.scorecard)
        text += fmt::format(", {:+.2f}",
                            run.after.scorecard->overall.percent() - run.before.scorecard->overall.percent());
    return text;
}

void print_attempts(const std::vector<KeptRun>& attempts, Terminal& terminal) {
    const auto same = std::ranges::count_if(
        attempts, [](const KeptRun& run) { return verdict(run.before, run.after) == Verdict::same; });
    terminal.out << fmt::format(fmt::runtime(terminal.say("Intentos: {}, de ellos {} igual\n",
                                                          "Attempts: {}, {} of them the same\n")),
                                attempts.size(), same);
    for (const auto& run : attempts)
        if (verdict(run.before, run.after) != Verdict::same)
            terminal.out << on_one_line(fmt::format("  {}  {}  {}: {}", run.name, run.started, run.person,
                                                    told(run, terminal)))
                         << '\n';
}

} // namespace

void print_text(const DiffReport& report, Terminal& terminal) {
    terminal.out << (report.changes.empty()
                         ? terminal.say("Nada cambia en el juego, en las puntuaciones ni en los textos.\n",
                                        "Nothing changes in play, scores or texts.\n")
                         : terminal.say("Cambia:\n", "What changes:\n"));
    for (const auto& change : report.changes) terminal.out << "  " << told(change, terminal) << '\n';
    if (!report.talks.empty()) terminal.out << terminal.say("Charlas:\n", "Talks:\n");
    for (const auto& run : report.talks)
        terminal.out << fmt::format("  {}: {}\n", run.name, told(run, terminal));
    if (!report.attempts.empty()) print_attempts(report.attempts, terminal);
}

} // namespace aplomo::cli
