#include "cli/goal.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/input.hpp"
#include "reports/debrief_text.hpp"
#include "reports/proposals.hpp"
#include "script/utf8.hpp"

namespace aplomo::cli {
namespace {

/// Takes the number's proposal for the goal, or the words themselves.
void set_goal(attempts::Reflection& made, const std::string& line,
              const std::vector<reports::Proposal>& proposals) {
    made.goal = line;
    for (std::size_t i = 0; i < proposals.size(); ++i)
        if (line == std::to_string(i + 1)) {
            made.goal = proposals[i].words;
            made.goal_tag = proposals[i].tag;
        }
}

/// In the order of their ids.
const char* feeling_word(std::size_t feeling, const Terminal& terminal) {
    switch (feeling) {
    case 0: return terminal.say("Calma", "Calm");
    case 1: return terminal.say("Seguridad", "Confidence");
    case 2: return terminal.say("Tensión", "Tension");
    case 3: return terminal.say("Rabia", "Annoyance");
    case 4: return terminal.say("Nervios", "Nerves");
    default: return terminal.say("Mente en blanco", "A blank mind");
    }
}

/// A number, words, or both: "3 I had no idea".
void set_feeling(attempts::Reflection& made, const std::string& line) {
    made.words = line;
    for (std::size_t i = 0; i < attempts::feeling_ids.size(); ++i) {
        const auto number = std::to_string(i + 1);
        if (line != number && line.rfind(number + " ", 0) != 0) continue;
        made.feeling = attempts::feeling_ids[i];
        made.words = trimmed(line.substr(number.size()));
    }
}

std::string typed(Terminal& terminal) {
    std::string line;
    std::getline(terminal.in, line);
    line.resize(std::min(script::first_broken(line), line.size()));
    line.resize(std::min(script::first_control(line), line.size()));
    return trimmed(line);
}

void ask_for_feeling(attempts::Reflection& made, const reports::DebriefText& debrief, Terminal& terminal) {
    for (const auto& decision : debrief.decisions)
        if (decision.number == debrief.hardest && debrief.hardest > 0)
            terminal.err << fmt::format(
                fmt::runtime(
                    terminal.say("\nEl momento más difícil: decisión {}\n{}\n¿Qué sentiste ahí?\n",
                                 "\nThe hardest moment: decision {}\n{}\nWhat did you feel there?\n")),
                decision.number, decision.said);
    for (std::size_t i = 0; i < attempts::feeling_ids.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", i + 1, feeling_word(i, terminal));
    terminal.err << terminal.say(
        "Número, tus palabras, o las dos cosas (nada: pasar). No puntúa, y solo lo ves tú: ",
        "A number, your own words, or both (nothing: skip). It is not scored, and only you can see it: ");
    set_feeling(made, typed(terminal));
}

} // namespace

void recall_goal(attempts::Store& store, const std::string& person, const scenario::Scenario& scenario,
                 Terminal& terminal) {
    auto goals = store.goals(person, scenario.id);
    if (goals.empty()) goals = store.goals(person, {});
    if (goals.empty()) return;
    terminal.out << terminal.say("Tu objetivo de la última vez: ", "Your goal from the last time: ")
                 << bold(terminal, reports::goal_words(goals.front(), *scenario.rubric, terminal.language))
                 << '\n';
}

void ask_for_thoughts(const Session& session, attempts::Store& store, Terminal& terminal) {
    const auto& attempt = session.journal.attempt();
    const auto debrief = reports::debrief_text(session.study, session.run, attempt, terminal.language);
    attempts::Reflection made;
    made.moment = debrief.hardest;
    ask_for_feeling(made, debrief, terminal);
    terminal.err << '\n';
    for (std::size_t i = 0; i < debrief.proposals.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", bold(terminal, std::to_string(i + 1)),
                                    debrief.proposals[i].words);
    terminal.err << terminal.say(
        "Un objetivo para la próxima: número, o con tus palabras (nada: ninguno). No puntúa: ",
        "One goal for the next time: a number, or your own words (nothing: none). It is not scored: ");
    set_goal(made, typed(terminal), debrief.proposals);
    if (!made.empty()) store.reflect(attempt.person, attempt.id, made);
}

} // namespace aplomo::cli
