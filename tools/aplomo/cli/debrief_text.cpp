#include <fmt/format.h>

#include "cli/plain_stream.hpp"
#include "cli/print_run.hpp"
#include "reports/closed_words.hpp"
#include "scoring/closed_off.hpp"
#include "scoring/debrief.hpp"

namespace aplomo::cli {
namespace {

using scenario::Outcome;

const char* outcome_text(Outcome outcome, const Terminal& terminal) {
    switch (outcome) {
    case Outcome::resolved: return terminal.say("Resuelto", "Resolved");
    case Outcome::partial: return terminal.say("A medias", "Partly resolved");
    case Outcome::lost: break;
    }
    return terminal.say("Perdido", "Lost");
}

void print_scores(const Session& session, const scoring::Debrief& debrief, Terminal& terminal) {
    terminal.out << '\n'
                 << bold(terminal, outcome_text(debrief.scorecard.outcome, terminal)) << ". "
                 << (debrief.scorecard.passed ? terminal.say("Superada", "Passed")
                                              : terminal.say("No superada", "Not passed"))
                 << fmt::format(fmt::runtime(terminal.say(": {} de 100 (se supera con {}).\n",
                                                          ": {} of 100 (passes from {}).\n")),
                                debrief.shown.overall, session.scenario->pass.overall);
    for (std::size_t i = 0; i < debrief.shown.principles.size(); ++i) {
        terminal.out << "  " << in(session.scenario->rubric->principles[i].name, terminal.language) << ": ";
        if (debrief.scorecard.principles[i].thin)
            terminal.out << terminal.say("poco para juzgar\n", "too little to tell\n");
        else
            terminal.out << debrief.shown.principles[i] << '\n';
    }
}

std::string titles(const Session& session, const std::vector<scenario::Index>& items,
                   const Terminal& terminal) {
    std::string text;
    for (const auto item : items)
        text += (text.empty() ? "" : ", ") + session.text(session.scenario->briefing->dossier[item].title);
    return text.empty() ? terminal.say("nada", "nothing") : text;
}

/// "−7", or " 0".
std::string cost_text(int cost) { return fmt::format("{}{}", cost == 0 ? " " : "−", cost); }

/// What a decision put out of reach, if it did.
void print_closed(const Session& session, const scoring::ClosedOff& closed, Terminal& terminal) {
    const auto words = reports::closed_words(closed, *session.scenario, session.variant, session.language);
    if (!words.empty()) terminal.out << "      " << words << '\n';
}

void print_briefing(const Session& session, const scoring::BriefingEntry& entry, Terminal& terminal) {
    terminal.out << fmt::format("\n 0. [{}] {}{}\n", cost_text(entry.shown_cost),
                                terminal.say("Leíste: ", "You read: "),
                                titles(session, entry.read, terminal));
    if (entry.cost.part > 0)
        terminal.out << "      " << terminal.say("Mejor: ", "Better: ")
                     << titles(session, entry.best, terminal) << '\n';
}

void print_decision(const Session& session, const scoring::DebriefEntry& entry, std::size_t number,
                    Terminal& terminal) {
    const auto& replies = session.scenario->turns[entry.turn].replies;
    terminal.out << fmt::format("{:2}. [{}] {}\n", number, cost_text(entry.shown_cost),
                                session.text(replies[entry.reply].text));
    if (entry.cost.part > 0)
        terminal.out << "      " << terminal.say("Mejor ahí: ", "Better there: ")
                     << session.text(replies[entry.best].text) << '\n';
    const auto& kept = session.journal.attempt().decisions;
    if (number <= kept.size() && !kept[number - 1].typed.empty())
        terminal.out << "      " << terminal.say("Antes escribiste: ", "Before, you typed: ")
                     << on_one_line(kept[number - 1].typed) << '\n';
    terminal.out << "      " << quiet(terminal, session.text(replies[entry.reply].why)) << '\n';
}

void print_tags(const Session& session, const char* heading, const std::vector<std::uint16_t>& tags,
                Terminal& terminal) {
    if (tags.empty()) return;
    std::string names;
    for (const auto tag : tags)
        names +=
            (names.empty() ? "" : ", ") + in(session.scenario->rubric->tags[tag].name, terminal.language);
    terminal.out << heading << names << '\n';
}

/// 100 − 7 − 5 = 88
std::string sum(const scoring::ShownScores& shown) {
    std::string text = "100";
    for (const auto cost : shown.costs)
        if (cost != 0) text += fmt::format(" − {}", cost);
    return fmt::format("{} = {}", text, shown.overall);
}

} // namespace

void print_debrief(const Session& session, Terminal& terminal) {
    const auto debrief = scoring::debrief(session.study, session.run);
    const auto closed = scoring::closed_off(session.study, session.run.transcript());
    print_scores(session, debrief, terminal);
    if (session.scenario->briefing) {
        print_briefing(session, debrief.briefing, terminal);
        print_closed(session, closed[0], terminal);
    }
    for (std::size_t i = 0; i < debrief.decisions.size(); ++i) {
        print_decision(session, debrief.decisions[i], i + 1, terminal);
        print_closed(session, closed[i + 1], terminal);
    }
    terminal.out << '\n'
                 << sum(debrief.shown)
                 << terminal.say(". El coste se mide con la clave del autor.\n",
                                 ". The cost is measured with the author's key.\n");
    print_tags(session, terminal.say("Usaste: ", "You used: "), debrief.used, terminal);
    print_tags(session, terminal.say("Te faltó: ", "You missed: "), debrief.missed, terminal);
    print_tags(session, terminal.say("Tropezaste con: ", "You stumbled over: "), debrief.stumbled, terminal);
}

} // namespace aplomo::cli
