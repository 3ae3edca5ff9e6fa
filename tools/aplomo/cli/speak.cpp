#include "cli/speak.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>

#include "agenda/calendar.hpp"
#include "agenda/given_words.hpp"
#include "agenda/mode_words.hpp"
#include "cli/input.hpp"
#include "reports/said.hpp"
#include "script/found.hpp"

namespace aplomo::cli {
namespace {

constexpr std::array modes{attempts::Mode::guided, attempts::Mode::practice, attempts::Mode::assessment};

/// In small letters, in the middle of a sentence.
const char* word_for(attempts::Mode mode, const Terminal& terminal) {
    switch (mode) {
    case attempts::Mode::guided: return terminal.say("guiada", "guided");
    case attempts::Mode::practice: return terminal.say("práctica", "practice");
    case attempts::Mode::assessment: break;
    }
    return terminal.say("evaluación", "assessment");
}

void tell_modes(Terminal& terminal) {
    terminal.err << terminal.say("\n¿Cómo la quieres hacer?\n", "\nHow do you want to do it?\n");
    for (std::size_t i = 0; i < modes.size(); ++i)
        terminal.err << fmt::format("  {} {}. {}\n", i + 1, reports::name_of(modes[i], terminal.language),
                                    agenda::mode_words(modes[i], nullptr, terminal.language));
}

void tell_left(const attempts::Attempt& attempt, bool otherwise, Terminal& terminal) {
    const auto decisions = attempt.decisions.size();
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Dejaste esta conversación a medias el {}, tras {} {}.\n",
                                  "You left this conversation on {} after {} {}.\n")),
        agenda::date_text(attempt.started, terminal.language), decisions,
        decisions == 1 ? terminal.say("decisión", "decision") : terminal.say("decisiones", "decisions"));
    if (otherwise)
        terminal.err << fmt::format(
            fmt::runtime(terminal.say("Empezó de otro modo ({}, en {}) y así seguirá. Para hacerla como la "
                                      "pides ahora, contesta n.\n",
                                      "It began otherwise ({}, in {}), and so it will go on. To have it as "
                                      "you ask for it now, answer n.\n")),
            word_for(attempt.mode, terminal),
            attempt.language == Language::es ? terminal.say("español", "Spanish")
                                             : terminal.say("inglés", "English"));
}

} // namespace

void introduce(const Desk& desk, attempts::Mode mode, const company::Due* given, Terminal& terminal) {
    const auto& scenario = desk.scenario;
    const auto& customer = customer_of(scenario, desk.variant);
    terminal.out << bold(terminal, desk.text(scenario.title)) << '\n'
                 << reports::name_of(scenario.channel, terminal.language) << ". "
                 << fmt::format(
                        fmt::runtime(terminal.say("Nivel {} de 5, {} min.\n", "Level {} of 5, {} min.\n")),
                        scenario.level, scenario.minutes)
                 << reports::name_of(mode, terminal.language) << ". "
                 << agenda::mode_words(mode, given, terminal.language) << '\n';
    if (given != nullptr)
        terminal.out << agenda::given_words(*given, agenda::today(std::chrono::system_clock::now()),
                                            terminal.language)
                     << '\n';
    terminal.out << desk.text(scenario.summary) << '\n'
                 << desk.text(customer.name) << ". " << desk.text(customer.about) << '\n';
}

std::optional<attempts::Mode> ask_mode(const Handbook& handbook, Terminal& terminal) {
    const auto tell = [&] { tell_modes(terminal); };
    const Question question{[&] {
                                terminal.err
                                    << terminal.say("Número (Intro: 2; r: repetir; ?: manual; q: dejarlo) ",
                                                    "Number (Enter: 2; r: repeat; ?: handbook; q: leave) ");
                            },
                            tell, handbook};
    tell();
    for (;;) {
        const auto line = ask_line(question, terminal).value_or("");
        if (line == "q") return std::nullopt;
        if (line.empty()) return attempts::Mode::practice;
        for (std::size_t i = 0; i < modes.size(); ++i)
            if (line == std::to_string(i + 1)) return modes[i];
        terminal.err << terminal.say("Escribe 1, 2 o 3.\n", "Type 1, 2 or 3.\n");
    }
}

std::optional<Left> ask_whether_to_resume(const attempts::Attempt& attempt, bool otherwise,
                                          const Handbook& handbook, Terminal& terminal) {
    const auto tell = [&] { tell_left(attempt, otherwise, terminal); };
    const Question question{[&] {
                                terminal.err << terminal.say(
                                    "¿Seguir? (s: sí; n: no, empezar otra; d: descartarla y empezar "
                                    "otra; r: repetir; ?: manual; q: dejarlo) ",
                                    "Go on with it? (y: yes; n: no, begin another; d: discard it and "
                                    "begin another; r: repeat; ?: handbook; q: leave) ");
                            },
                            tell, handbook};
    tell();
    for (;;) {
        const auto line = ask_line(question, terminal);
        if (!line) return std::nullopt;
        const auto word = script::folded(*line);
        if (word == "q") return std::nullopt;
        if (word == "d") return Left::is_discarded;
        if (word == "n" || word == "no") return Left::stays;
        if (word == "s" || word == "si" || word == "y" || word == "yes") return Left::goes_on;
        terminal.err << terminal.say("Escribe s, n o d.\n", "Type y, n or d.\n");
    }
}

} // namespace aplomo::cli
