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
    case 3: return terminal.say("Irritación", "Annoyance");
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

/// As far as it is text.
std::string as_text(std::string line) {
    line.resize(std::min(script::first_broken(line), line.size()));
    line.resize(std::min(script::first_control(line), line.size()));
    return trimmed(line);
}

/// What is typed; nothing when the person leaves.
std::optional<std::string> answer(const Question& question, Terminal& terminal) {
    question.again();
    const auto line = as_text(ask_line(question, terminal).value_or(""));
    return line == "q" ? std::nullopt : std::optional(line);
}

void tell_hardest(const reports::DebriefText& debrief, Terminal& terminal) {
    for (const auto& decision : debrief.decisions)
        if (decision.number == debrief.hardest && debrief.hardest > 0)
            terminal.err << fmt::format(
                fmt::runtime(
                    terminal.say("\nEl momento más difícil: decisión {}\n{}\n¿Qué sentiste ahí?\n",
                                 "\nThe hardest moment: decision {}\n{}\nWhat did you feel there?\n")),
                decision.number, decision.said);
    for (std::size_t i = 0; i < attempts::feeling_ids.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", i + 1, feeling_word(i, terminal));
}

bool ask_for_feeling(attempts::Reflection& made, const reports::DebriefText& debrief,
                     const Handbook& handbook, Terminal& terminal) {
    const Question question{[&] {
                                terminal.err << terminal.say(
                                    "Número, tus palabras, o las dos cosas; no puntúa, y solo lo ves tú "
                                    "(nada: pasar; r: repetir; ?: manual; q: terminar) ",
                                    "A number, your own words, or both; it is not scored, and only you "
                                    "can see it (nothing: skip; r: repeat; ?: handbook; q: end) ");
                            },
                            [&] { tell_hardest(debrief, terminal); }, handbook};
    const auto line = answer(question, terminal);
    if (line) set_feeling(made, *line);
    return line.has_value();
}

void tell_proposals(const reports::DebriefText& debrief, Terminal& terminal) {
    terminal.err << terminal.say("\nUn objetivo para la próxima:\n", "\nOne goal for next time:\n");
    for (std::size_t i = 0; i < debrief.proposals.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", bold(terminal, std::to_string(i + 1)),
                                    debrief.proposals[i].words);
}

bool ask_for_goal(attempts::Reflection& made, const reports::DebriefText& debrief, const Handbook& handbook,
                  Terminal& terminal) {
    const Question question{[&] {
                                terminal.err << terminal.say(
                                    "Número, o tus palabras; no puntúa (nada: ninguno; r: repetir; ?: "
                                    "manual; q: terminar) ",
                                    "A number, or your own words; it is not scored (nothing: none; r: "
                                    "repeat; ?: handbook; q: end) ");
                            },
                            [&] { tell_proposals(debrief, terminal); }, handbook};
    const auto line = answer(question, terminal);
    if (line) set_goal(made, *line, debrief.proposals);
    return line.has_value();
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

bool ask_for_thoughts(const Session& session, attempts::Store& store, const Handbook& handbook,
                      Terminal& terminal) {
    const auto& attempt = session.journal.attempt();
    const auto debrief = reports::debrief_text(session.study, session.run, attempt, terminal.language);
    attempts::Reflection made;
    made.moment = debrief.hardest;
    const bool goes_on =
        ask_for_feeling(made, debrief, handbook, terminal) && ask_for_goal(made, debrief, handbook, terminal);
    if (!made.empty()) store.reflect(attempt.person, attempt.id, made);
    return goes_on;
}

} // namespace aplomo::cli
