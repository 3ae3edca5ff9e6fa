#include <fmt/format.h>

#include <algorithm>

#include "cli/plain_stream.hpp"
#include "cli/print_run.hpp"
#include "reports/debrief_text.hpp"
#include "reports/perceived.hpp"
#include "reports/said.hpp"

namespace aplomo::cli {
namespace {

using reports::DebriefText;
using reports::DecisionText;
using reports::MeterCourse;

/// A score that is too low to pass says so.
void print_principle(const DebriefText& debrief, std::size_t principle, Terminal& terminal) {
    const auto score = debrief.principles[principle];
    if (!score)
        terminal.out << terminal.say("poco para juzgar\n", "too little to tell\n");
    else if (*score < debrief.pass.each)
        terminal.out << fmt::format(fmt::runtime(terminal.say("{}; por debajo de {} no se supera\n",
                                                              "{}; below {} it is not passed\n")),
                                    *score, debrief.pass.each);
    else
        terminal.out << *score << '\n';
}

void print_scores(const DebriefText& debrief, Terminal& terminal) {
    terminal.out << '\n'
                 << bold(terminal, reports::name_of(debrief.outcome, terminal.language)) << ". "
                 << (debrief.passed ? terminal.say("Superada", "Passed")
                                    : terminal.say("No superada", "Not passed"))
                 << fmt::format(fmt::runtime(terminal.say(": {} de 100 (se supera con {}).\n",
                                                          ": {} of 100 (passes from {}).\n")),
                                debrief.overall, debrief.pass.overall);
    if (!debrief.passed && debrief.outcome == scenario::Outcome::lost)
        terminal.out << terminal.say("Si se pierde al cliente, no se supera.\n",
                                     "Where the customer is lost, it is not passed.\n");
    for (std::size_t i = 0; i < debrief.principles.size(); ++i) {
        terminal.out << "  " << debrief.principle_names[i] << ": ";
        print_principle(debrief, i, terminal);
    }
    if (debrief.survey)
        terminal.out << fmt::format(
            fmt::runtime(terminal.say("Encuesta: {0} de 5. {1}\n", "Survey: {0} of 5. {1}\n")),
            *debrief.survey, reports::survey_word(*debrief.survey, terminal.language));
}

/// "costs 7 points", as it is heard.
std::string cost_text(int cost, const Terminal& terminal) {
    if (cost == 0) return terminal.say("sin coste", "no cost");
    return fmt::format(fmt::runtime(cost == 1 ? terminal.say("cuesta {} punto", "costs {} point")
                                              : terminal.say("cuesta {} puntos", "costs {} points")),
                       cost);
}

std::string or_nothing(const std::string& titles, const Terminal& terminal) {
    return titles.empty() ? terminal.say("nada", "nothing") : titles;
}

/// How a meter went over a decision, in words where it has them.
void print_mood(const MeterCourse& course, int number, Terminal& terminal) {
    const auto before = course.values[static_cast<std::size_t>(number) - 1];
    const auto after = course.values[static_cast<std::size_t>(number)];
    const auto share = [&](int value) { return static_cast<double>(value) / std::max(1, course.max); };
    const auto told = [&](int value) {
        if (course.id == "anger")
            return fmt::format("{} ({})", value, reports::anger_words(share(value), terminal.language));
        if (course.id == "trust")
            return fmt::format("{} ({})", value, reports::trust_words(share(value), terminal.language));
        return std::to_string(value);
    };
    const auto name = reports::name_of_meter(course.id, terminal.language);
    if (before == after)
        terminal.out << fmt::format(
            fmt::runtime(terminal.say("      {} sigue en {}.\n", "      {} stays at {}.\n")), name,
            told(after));
    else
        terminal.out << fmt::format(fmt::runtime(terminal.say("      {}: antes {}, después {}.\n",
                                                              "      {}: before {}, after {}.\n")),
                                    name, told(before), told(after));
}

void print_briefing(const DecisionText& briefing, Terminal& terminal) {
    terminal.out << fmt::format("\n{}, {}. {}{}\n", terminal.say("Antes de hablar", "Before speaking"),
                                cost_text(briefing.cost, terminal), terminal.say("Leíste: ", "You read: "),
                                or_nothing(briefing.said, terminal));
    if (briefing.cost > 0 || !briefing.best.empty())
        terminal.out << "      " << terminal.say("Mejor: ", "Better: ") << or_nothing(briefing.best, terminal)
                     << '\n';
    if (!briefing.why.empty()) terminal.out << "      " << quiet(terminal, briefing.why) << '\n';
}

void print_decision(const DebriefText& debrief, const DecisionText& decision, Terminal& terminal) {
    const auto words = [](const std::string& text, bool act) { return act ? "(" + text + ")" : text; };
    terminal.out << fmt::format("\n{} {}, {}. {}\n", terminal.say("Decisión", "Decision"), decision.number,
                                cost_text(decision.cost, terminal), words(decision.said, decision.act));
    if (!decision.best.empty())
        terminal.out << "      " << terminal.say("Mejor ahí: ", "Better there: ")
                     << words(decision.best, decision.best_act) << '\n';
    else if (decision.harms)
        terminal.out << "      " << reports::as_good(decision, terminal.language) << ".\n";
    if (decision.principle)
        terminal.out << "      " << terminal.say("Principio: ", "Principle: ")
                     << debrief.principle_names[static_cast<std::size_t>(*decision.principle)] << '\n';
    if (!decision.typed.empty())
        terminal.out << "      " << terminal.say("Antes escribiste: ", "Before, you typed: ")
                     << on_one_line(decision.typed) << '\n';
    for (const auto& course : debrief.courses) print_mood(course, decision.number, terminal);
    terminal.out << "      " << quiet(terminal, decision.why) << '\n';
}

/// "Of 100 points: 3 lost before speaking, 12 at decision 1. 85 are left."
std::string sum_text(const DebriefText& debrief, const Terminal& terminal) {
    std::string lost;
    for (const auto& decision : debrief.decisions)
        if (decision.cost > 0)
            lost +=
                (lost.empty() ? "" : ", ") +
                (decision.number == 0
                     ? fmt::format(fmt::runtime(terminal.say("{} antes de hablar", "{} before speaking")),
                                   decision.cost)
                     : fmt::format(fmt::runtime(terminal.say("{} en la decisión {}", "{} at decision {}")),
                                   decision.cost, decision.number));
    return fmt::format(
        fmt::runtime(terminal.say("De 100 puntos pierdes: {}. Quedan {}. Se mide frente a lo mejor que "
                                  "había, según el autor.\n",
                                  "Of 100 points you lose: {}. {} are left. It is measured against the "
                                  "best there was, as its author sees it.\n")),
        lost.empty() ? terminal.say("ninguno", "none") : lost, debrief.overall);
}

void print_tags(const char* heading, const std::vector<reports::TagText>& tags, Terminal& terminal) {
    if (tags.empty()) return;
    std::string names;
    for (const auto& tag : tags) names += (names.empty() ? "" : ", ") + tag.name;
    terminal.out << heading << names << '\n';
}

} // namespace

void print_debrief(const Session& session, Terminal& terminal) {
    const auto debrief =
        reports::debrief_text(session.study, session.run, session.journal.attempt(), session.language);
    print_scores(debrief, terminal);
    for (const auto& decision : debrief.decisions) {
        if (decision.number == 0)
            print_briefing(decision, terminal);
        else
            print_decision(debrief, decision, terminal);
        if (!decision.closed.empty()) terminal.out << "      " << decision.closed << '\n';
    }
    terminal.out << '\n' << sum_text(debrief, terminal);
    print_tags(terminal.say("Usaste: ", "You used: "), debrief.used, terminal);
    print_tags(terminal.say("Pudiste usar: ", "You missed: "), debrief.missed, terminal);
    print_tags(terminal.say("Tropezaste con: ", "You stumbled over: "), debrief.stumbled, terminal);
}

} // namespace aplomo::cli
