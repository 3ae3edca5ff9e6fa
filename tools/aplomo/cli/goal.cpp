#include "cli/goal.hpp"

#include <fmt/format.h>

#include <iostream>

#include "reports/proposals.hpp"
#include "scoring/debrief.hpp"

namespace aplomo::cli {
namespace {

/// The number's proposal, or the words themselves.
attempts::Reflection goal_of(const std::string& line, const std::vector<reports::Proposal>& proposals) {
    attempts::Reflection made;
    made.goal = line;
    for (std::size_t i = 0; i < proposals.size(); ++i)
        if (line == std::to_string(i + 1)) {
            made.goal = proposals[i].words;
            made.goal_tag = proposals[i].tag;
        }
    return made;
}

/// Without the blanks around it; nothing is left of a line of blanks.
std::string trimmed(const std::string& line) {
    const auto first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
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

void ask_for_goal(const Session& session, attempts::Store& store, Terminal& terminal) {
    const auto proposals = reports::proposals(scoring::debrief(session.study, session.run), *session.scenario,
                                              terminal.language);
    terminal.err << '\n';
    for (std::size_t i = 0; i < proposals.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", bold(terminal, std::to_string(i + 1)), proposals[i].words);
    terminal.err << terminal.say(
        "Un objetivo para la próxima: número, o con tus palabras (nada: ninguno). No puntúa: ",
        "One goal for the next time: a number, or your own words (nothing: none). It is not scored: ");
    std::string line;
    std::getline(terminal.in, line);
    const auto& attempt = session.journal.attempt();
    if (const auto reflection = goal_of(trimmed(line), proposals); !reflection.goal.empty())
        store.reflect(attempt.person, attempt.id, reflection);
}

} // namespace aplomo::cli
