#include <fmt/format.h>

#include "cli/check_sections.hpp"
#include "cli/figures.hpp"
#include "cli/table.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::cli {
namespace {

using analysis::Guessability;

constexpr std::size_t cues_shown = 5;

std::string language_of(const std::optional<Language>& language) {
    return language ? " (" + std::string(code_of(*language)) + ")" : std::string{};
}

std::string rate(const Terminal& terminal, const analysis::Hits& hits) {
    return fmt::format(fmt::runtime(terminal.say("{} de {}; por azar {}", "{} of {}; by luck {}")),
                       percent(terminal, hits.rate), hits.questions, percent(terminal, hits.expected));
}

void print_cues(const Guessability& all, Terminal& terminal) {
    auto cues = all.cues;
    std::stable_sort(cues.begin(), cues.end(),
                     [](const auto& one, const auto& other) { return one.hits.p < other.hits.p; });
    Table table;
    for (std::size_t i = 0; i < cues.size() && (i < cues_shown || cues[i].leaks()); ++i)
        table.row(deed_of(cues[i].cue, terminal) + language_of(cues[i].language),
                  {rate(terminal, cues[i].hits), "p = " + decimal(terminal, cues[i].adjusted, 3)});
    for (const auto& model : all.model)
        table.row(terminal.say("un modelo de todo ello", "a model of all of it") +
                      language_of(model.language),
                  {rate(terminal, model.hits), "p = " + decimal(terminal, model.adjusted, 3)});
    terminal.out << table.text();
}

} // namespace

void print_guessability(const CatalogueReport& catalogue, Terminal& terminal) {
    const auto& all = catalogue.guessability;
    print_heading(terminal, terminal.say("Lo que delata a la respuesta mejor, en todos los escenarios juntos",
                                         "What gives the best reply away, over all scenarios together"));
    if (all.too_few()) {
        terminal.out << terminal.say("  Hacen falta al menos dos escenarios en un mismo idioma.\n",
                                     "  It takes at least two scenarios in the same language.\n");
        return;
    }
    print_cues(all, terminal);
    for (const auto& finding : catalogue.findings)
        terminal.out << '\n' << diagnostics::print(finding, "", terminal.language);
    terminal.out << '\n';
}

} // namespace aplomo::cli
