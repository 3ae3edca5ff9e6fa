#include "cli/speak.hpp"

#include <fmt/format.h>

#include "cli/input.hpp"
#include "reports/said.hpp"

namespace aplomo::cli {
namespace {

const char* name_of(attempts::Mode mode, const Terminal& terminal) {
    switch (mode) {
    case attempts::Mode::guided: return terminal.say("guiada", "guided");
    case attempts::Mode::practice: return terminal.say("práctica", "practice");
    case attempts::Mode::assessment: break;
    }
    return terminal.say("evaluación", "assessment");
}

} // namespace

void introduce(const scenario::Scenario& scenario, std::size_t variant, Language language,
               attempts::Mode mode, Terminal& terminal) {
    const auto& customer = customer_of(scenario, variant);
    terminal.out << bold(terminal, fill(scenario.title, scenario, variant, language)) << " · "
                 << reports::name_of(scenario.channel, terminal.language) << " · " << name_of(mode, terminal)
                 << '\n'
                 << fill(scenario.summary, scenario, variant, language) << '\n'
                 << fmt::format(
                        fmt::runtime(terminal.say("Nivel {} de 5, {} min\n", "Level {} of 5, {} min\n")),
                        scenario.level, scenario.minutes)
                 << fill(customer.name, scenario, variant, language) << ". "
                 << fill(customer.about, scenario, variant, language) << '\n';
}

bool ask_whether_to_resume(const attempts::Attempt& attempt, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Dejaste esta conversación a medias el {}, tras {} {}. ¿Seguir? [s/n]: ",
                                  "You left this conversation on {} after {} {}. Go on with it? [y/n]: ")),
        attempt.started, attempt.decisions.size(),
        attempt.decisions.size() == 1 ? terminal.say("decisión", "decision")
                                      : terminal.say("decisiones", "decisions"));
    const auto answer = next_input(terminal.in).value_or("n");
    return answer == "s" || answer == "y" || answer == "si" || answer == "sí" || answer == "yes";
}

void tell_how_it_began(const attempts::Attempt& attempt, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Hay una conversación a medias que empezó de otro modo ({}, --lang {}, "
                                  "--seed {}) y así sigue. Para "
                                  "empezar otra como la pides ahora, contesta n.\n",
                                  "A conversation that you left began otherwise ({}, --lang {}, --seed {}), "
                                  "and so it goes on. To begin "
                                  "another as you ask for it now, answer n.\n")),
        name_of(attempt.mode, terminal), code_of(attempt.language), attempt.seed);
}

} // namespace aplomo::cli
