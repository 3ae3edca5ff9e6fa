#include "cli/speak.hpp"

#include <fmt/format.h>

#include <charconv>

#include "cli/input.hpp"
#include "script/library.hpp"

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

const char* name_of(scenario::Channel channel, const Terminal& terminal) {
    using scenario::Channel;
    switch (channel) {
    case Channel::phone: return terminal.say("teléfono", "phone");
    case Channel::email: return terminal.say("correo", "e-mail");
    case Channel::chat: return "chat";
    case Channel::video: return terminal.say("vídeo", "video");
    case Channel::counter: break;
    }
    return terminal.say("mostrador", "counter");
}

std::optional<std::size_t> number_of(const std::string& word) {
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    return failed == std::errc{} && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

} // namespace

std::string ask_which_scenario(const machine::Places& places, Terminal& terminal) {
    const auto files = script::scenario_files(places.scenarios.string(), places.scenarios);
    if (files.empty()) {
        terminal.err << places.scenarios.string() << ": "
                     << terminal.say("no hay ningún escenario ahí", "there is no scenario there") << '\n';
        return {};
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", i + 1, files[i].parent_path().filename().string());
    terminal.err << terminal.say("¿Qué conversación quieres practicar? Número o nombre: ",
                                 "Which conversation do you want to practise? Number or name: ");
    const auto word = next_input(terminal.in).value_or("");
    const auto number = number_of(word);
    return number && *number >= 1 && *number <= files.size() ? files[*number - 1].string() : word;
}

void introduce(const scenario::Scenario& scenario, std::size_t variant, Language language,
               attempts::Mode mode, Terminal& terminal) {
    const auto& customer = customer_of(scenario, variant);
    terminal.out << bold(terminal, fill(scenario.title, scenario, variant, language)) << " · "
                 << name_of(scenario.channel, terminal) << " · " << name_of(mode, terminal) << '\n'
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
