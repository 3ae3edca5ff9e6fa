#include <fmt/format.h>

#include <algorithm>

#include "cli/check.hpp"
#include "diagnostics/catalogue.hpp"
#include "scenario/graph.hpp"

namespace aplomo::cli {
namespace {

using diagnostics::Severity;

std::string joined(const std::vector<std::string>& words, const char* separator) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : separator) + word;
    return text;
}

/// "1 error, 2 avisos" / "1 error, 2 warnings".
std::string counted(const CheckReport& report, const Terminal& terminal) {
    const auto errors =
        std::count_if(report.findings.begin(), report.findings.end(),
                      [](const auto& finding) { return diagnostics::severity(finding) == Severity::error; });
    const auto warnings = static_cast<std::ptrdiff_t>(report.findings.size()) - errors;
    if (errors + warnings == 0) return terminal.say("sin errores ni avisos", "no errors, no warnings");
    return fmt::format("{} {}, {} {}", errors, errors == 1 ? "error" : terminal.say("errores", "errors"),
                       warnings,
                       warnings == 1 ? terminal.say("aviso", "warning") : terminal.say("avisos", "warnings"));
}

const char* name_of(scenario::Outcome outcome, const Terminal& terminal) {
    switch (outcome) {
    case scenario::Outcome::resolved: return terminal.say("resuelto", "resolved");
    case scenario::Outcome::partial: return terminal.say("a medias", "partial");
    case scenario::Outcome::lost: break;
    }
    return terminal.say("perdido", "lost");
}

void print_values(const CheckReport& report, std::size_t variant, Terminal& terminal) {
    const auto& [study, reach, proofs, chance] = report.variants[variant];
    terminal.out << fmt::format(
        fmt::runtime(terminal.say("  Valor: de {} a {}. Quien elige al azar saca {:.1f} de 100.\n",
                                  "  Value: from {} to {}. Choosing at random scores {:.1f} of 100.\n")),
        study.overall.whole.worst, study.overall.whole.best, chance);
    for (const auto principle : scenario::all_principles) {
        const auto& entry = study.principles[static_cast<std::size_t>(principle)];
        const auto& name = in(study.scenario->rubric->principles[static_cast<std::size_t>(principle)].name,
                              terminal.language);
        terminal.out << fmt::format(
            fmt::runtime(terminal.say("  {}: de {} a {} puntos, se decide en {} turnos{}\n",
                                      "  {}: from {} to {} points, decided at {} turns{}\n")),
            name, entry.values.whole.worst, entry.values.whole.best, entry.leverage_turns.size(),
            entry.thin ? terminal.say(" (poco para juzgar)", " (too little to tell)") : "");
    }
}

void print_endings(const CheckReport& report, std::size_t variant, Terminal& terminal) {
    const auto& [study, reach, proofs, chance] = report.variants[variant];
    const auto& scenario = *study.scenario;
    terminal.out << terminal.say("  Finales, cada uno con una conversación de las más cortas:\n",
                                 "  Endings, each with one of the shortest conversations:\n");
    for (std::size_t i = 0; i < scenario.endings.size(); ++i) {
        const auto& ending = scenario.endings[i];
        const auto& run = reach.endings[i];
        terminal.out << fmt::format("    {} ({}): ", ending.id, name_of(ending.outcome, terminal));
        if (!run) {
            terminal.out << terminal.say("inalcanzable\n", "unreachable\n");
            continue;
        }
        terminal.out << fmt::format(fmt::runtime(terminal.say("{} decisiones", "{} decisions")),
                                    run->replies.size());
        if (!run->read.empty())
            terminal.out << terminal.say(", leyendo ", ", reading ") << joined(run->read, ", ");
        terminal.out << "\n      " << quiet(terminal, joined(run->replies, " → ")) << '\n';
    }
}

void print_variant(const CheckReport& report, std::size_t variant, Terminal& terminal) {
    const auto& study = report.variants[variant].study;
    const auto& id = study.scenario->variants[variant].id;
    terminal.out << '\n'
                 << bold(terminal, id.empty()
                                       ? terminal.say("Todo lo que puede pasar", "Everything that can happen")
                                       : terminal.say("Variante ", "Variant ") + id);
    terminal.out << fmt::format(
        fmt::runtime(terminal.say(": {} situaciones distintas{}\n", ": {} different situations{}\n")),
        study.space.states.size(),
        study.space.exhaustive
            ? ""
            : terminal.say(" (no exhaustivo: hay más)", " (not exhaustive: there are more)"));
    if (study.space.exhaustive) print_values(report, variant, terminal);
    print_endings(report, variant, terminal);
}

std::string listed(const scenario::Scenario& scenario, const std::vector<scenario::Index>& turns) {
    std::vector<std::string> ids;
    for (const auto turn : turns) ids.push_back(scenario.turns[turn].id);
    return joined(ids, ", ");
}

/// What the links alone say, whatever the conditions: where every conversation passes, and where it can turn
/// back.
void print_shape(const scenario::Scenario& scenario, Terminal& terminal) {
    const scenario::DialogueGraph graph(scenario);
    terminal.out << '\n'
                 << bold(terminal,
                         terminal.say("La forma de la conversación", "The shape of the conversation"))
                 << '\n';
    for (scenario::Index i = 0; i < scenario.endings.size(); ++i) {
        const auto turns = graph.unavoidable({scenario::Target::Kind::ending, i});
        if (!turns.empty())
            terminal.out << fmt::format(fmt::runtime(terminal.say("  A {} se llega siempre por: {}\n",
                                                                  "  {} is always reached by way of: {}\n")),
                                        scenario.endings[i].id, listed(scenario, turns));
    }
    for (const auto& loop : graph.loops())
        terminal.out << fmt::format(
            fmt::runtime(terminal.say("  Se puede volver a: {}\n", "  It can come back to: {}\n")),
            listed(scenario, loop));
}

} // namespace

void print_text(const CheckReport& report, Terminal& terminal) {
    const auto& scenario = report.opened.loaded.scenario;
    const auto title = scenario
                           ? " · " + fill(scenario->title, *scenario, 0, spoken(*scenario, terminal.language))
                           : std::string{};
    terminal.out << bold(terminal, (scenario ? scenario->id : report.opened.id) + title) << '\n'
                 << quiet(terminal, report.opened.file.string()) << ": " << counted(report, terminal) << '\n';
    for (const auto& finding : report.findings)
        terminal.out << '\n' << diagnostics::print(finding, report.opened.source, terminal.language);
    for (std::size_t variant = 0; variant < report.variants.size(); ++variant)
        print_variant(report, variant, terminal);
    if (scenario) print_shape(*scenario, terminal);
    terminal.out << '\n';
}

} // namespace aplomo::cli
