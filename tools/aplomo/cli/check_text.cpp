#include <fmt/format.h>

#include <algorithm>

#include "cli/check_sections.hpp"
#include "cli/table.hpp"
#include "diagnostics/catalogue.hpp"
#include "scenario/graph.hpp"

namespace aplomo::cli {
namespace {

using diagnostics::Severity;

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

std::string listed(const scenario::Scenario& scenario, const std::vector<scenario::Index>& turns) {
    std::vector<std::string> ids;
    for (const auto turn : turns) ids.push_back(scenario.turns[turn].id);
    return joined(ids, ", ");
}

} // namespace

void print_heading(Terminal& terminal, const std::string& words) {
    terminal.out << '\n' << bold(terminal, words) << '\n';
}

const std::string& name_of(const analysis::VariantResult& result) {
    return result.study.scenario->variants[result.study.space.variant].id;
}

void print_rules(const CheckReport& report, Terminal& terminal) {
    const auto& rules = report.opened.loaded.scenario->rules;
    if (rules.empty() || !report.exhaustive()) return;
    print_heading(terminal, terminal.say("Las reglas, en todas las conversaciones que hay",
                                         "The rules, over every conversation there is"));
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const bool broken =
            std::any_of(report.variants.begin(), report.variants.end(),
                        [&](const auto& result) { return result.proofs[i].counterexample.has_value(); });
        terminal.out << "  "
                     << (broken ? terminal.say("no se cumple", "broken") : terminal.say("se cumple", "holds"))
                     << ": " << rules[i].text << '\n';
    }
}

/// What the links alone say, whatever the conditions: where every conversation passes, and where it can turn
/// back.
void print_shape(const scenario::Scenario& scenario, Terminal& terminal) {
    const scenario::DialogueGraph graph(scenario);
    print_heading(terminal, terminal.say("La forma de la conversación", "The shape of the conversation"));
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

void print_sections(const CheckReport& report, Terminal& terminal) {
    print_figures(report, terminal);
    print_endings(report, terminal);
    print_decisions(report, terminal);
    print_bots(report, terminal);
    print_rules(report, terminal);
    print_shape(*report.opened.loaded.scenario, terminal);
}

void print_text(const CheckReport& report, Terminal& terminal) {
    const auto& scenario = report.opened.loaded.scenario;
    const auto title = scenario
                           ? " · " + fill(scenario->title, *scenario, 0, spoken(*scenario, terminal.language))
                           : std::string{};
    terminal.out << bold(terminal, (scenario ? scenario->id : report.opened.id) + title) << '\n'
                 << quiet(terminal, report.opened.file.string()) << ": " << counted(report, terminal) << '\n';
    for (const auto& finding : report.findings)
        terminal.out << '\n' << diagnostics::print(finding, report.opened.source, terminal.language);
    if (scenario) print_sections(report, terminal);
    terminal.out << '\n';
}

} // namespace aplomo::cli
