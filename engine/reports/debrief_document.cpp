#include "reports/debrief_document.hpp"

#include <fmt/format.h>

#include "reports/charts.hpp"
#include "reports/said.hpp"

namespace aplomo::reports {
namespace {

/// Puts the document together.
struct Printing {
    const DebriefText& debrief;
    const attempts::Attempt& attempt;
    Document made;

    std::string say(const char* es, const char* en) const {
        return debrief.language == Language::es ? es : en;
    }
    template <typename... Values>
    std::string say_of(const char* es, const char* en, const Values&... values) const {
        return fmt::format(fmt::runtime(say(es, en)), values...);
    }
    template <typename Kind>
    void add(Kind block) {
        made.blocks.emplace_back(std::in_place_type<Kind>, std::move(block));
    }
};

void add_head(Printing& to, const std::string& date) {
    const auto& debrief = to.debrief;
    to.add(Heading{1, debrief.title});
    to.add(Paragraph{fmt::format("{} · {} · {} · {}", to.attempt.person, date,
                                 name_of(to.attempt.mode, debrief.language), debrief.customer),
                     Tone::quiet});
    if (to.attempt.retry)
        to.add(Paragraph{
            to.say_of("Repetición: las decisiones de la 1 a la {} vienen de otro intento. No cuenta como "
                      "puntuación.",
                      "A retry: decisions 1 to {} come from another attempt. It does not count as a score.",
                      to.attempt.retry->replayed),
            Tone::strong});
}

void add_outcome(Printing& to) {
    const auto& debrief = to.debrief;
    to.add(Heading{2, name_of(debrief.outcome, debrief.language)});
    to.add(Quote{quoted(debrief.ending, debrief.language)});
    if (debrief.survey) to.add(Figure{stars(*debrief.survey, debrief.language)});
    to.add(Figure{dials(debrief)});
    to.add(Paragraph{debrief.passed
                         ? to.say_of("Superada, desde {}.", "Passed, from {}.", debrief.pass.overall)
                         : to.say_of("No superada: se supera desde {}, con {} en cada principio.",
                                     "Not passed: it takes {}, and {} on each principle.",
                                     debrief.pass.overall, debrief.pass.each),
                     Tone::strong});
}

Cell said_cell(const Printing& to, const DecisionText& decision) {
    const auto language = to.debrief.language;
    const bool marked = decision.cost > 0;
    Cell cell{{{decision.act ? decision.said : quoted(decision.said, language),
                marked ? Tone::strong : Tone::plain}}};
    if (decision.said.empty()) cell = {{{to.say("Nada leído", "Nothing read"), Tone::quiet}}};
    if (!decision.typed.empty())
        cell.paragraphs.push_back({to.say_of("Antes habías escrito: {}", "Before, you had written: {}",
                                             quoted(decision.typed, language)),
                                   Tone::quiet});
    return cell;
}

Cell best_cell(const Printing& to, const DecisionText& decision) {
    if (decision.best.empty()) return {{{as_good(decision, to.debrief.language), Tone::quiet}}};
    return {{{decision.best_act ? decision.best : quoted(decision.best, to.debrief.language), Tone::strong}}};
}

Cell why_cell(const DecisionText& decision) {
    Cell cell;
    if (!decision.why.empty()) cell.paragraphs.push_back({decision.why, Tone::plain});
    if (!decision.closed.empty()) cell.paragraphs.push_back({decision.closed, Tone::quiet});
    return cell;
}

Row row_of(const Printing& to, const DecisionText& decision) {
    const auto& names = to.debrief.principle_names;
    const std::string principle =
        decision.principle ? names[static_cast<std::size_t>(*decision.principle)] : std::string{};
    return {{{{{std::to_string(decision.number), Tone::strong}}},
             said_cell(to, decision),
             best_cell(to, decision),
             {{{decision.cost > 0 ? "−" + std::to_string(decision.cost) : "0",
                decision.cost > 0 ? Tone::strong : Tone::plain},
               {principle, Tone::quiet}}},
             why_cell(decision)},
            decision.cost > 0};
}

void add_decisions(Printing& to) {
    const auto& debrief = to.debrief;
    to.add(Heading{2, to.say("Decisión a decisión", "Decision by decision")});
    to.add(Paragraph{to.say_of("{}. Puntos perdidos frente a la mejor opción, según el autor.",
                               "{}. Points lost against the best choice, in the author’s view.",
                               sum_of(debrief)),
                     Tone::quiet});
    Table table{to.say("Qué dijiste en cada decisión, qué era lo mejor, qué costó y por qué",
                       "What you said at each decision, what was best there, what it cost and why"),
                {{"", 2, false},
                 {to.say("Qué hiciste", "What you did"), 15, false},
                 {to.say("La mejor opción", "Best option"), 14, false},
                 {to.say("Coste", "Cost"), 8, true},
                 {to.say("Por qué", "Why"), 18, false}},
                {}};
    for (const auto& decision : debrief.decisions) table.rows.push_back(row_of(to, decision));
    to.add(std::move(table));
}

std::string listed(const std::vector<TagText>& tags) {
    std::string names;
    for (const auto& tag : tags) names += (names.empty() ? "" : ", ") + tag.name;
    return names;
}

void add_techniques(Printing& to) {
    Terms terms;
    const auto add = [&](std::string term, const std::vector<TagText>& tags) {
        if (!tags.empty()) terms.entries.emplace_back(std::move(term), listed(tags));
    };
    add(to.say("Usaste", "You used"), to.debrief.used);
    add(to.say("Pudiste usar", "You missed"), to.debrief.missed);
    add(to.say("Tropezaste con", "You stumbled over"), to.debrief.stumbled);
    if (terms.entries.empty()) return;
    to.add(Heading{2, to.say("Técnicas", "Techniques")});
    to.add(std::move(terms));
}

} // namespace

Document debrief_document(const DebriefText& debrief, const attempts::Attempt& attempt,
                          const Occasion& occasion) {
    Printing to{debrief, attempt, {}};
    to.made.language = debrief.language;
    to.made.title = debrief.title + " · " + attempt.person;
    to.made.foot =
        to.say_of("Aplomo {} · se comprueba con: aplomo attempts verify {}",
                  "Aplomo {} · checked with: aplomo attempts verify {}", attempt.program_version, attempt.id);
    add_head(to, occasion.date);
    if (occasion.claimed_more)
        to.add(
            Paragraph{to.say("El intento dice otra cosa de lo que ganan sus decisiones. Aquí está lo que "
                             "ganan.",
                             "The attempt claims something else than its decisions earn. Here is what they "
                             "earn."),
                      Tone::strong});
    add_outcome(to);
    if (!debrief.courses.empty()) {
        to.add(Heading{2, to.say("Cómo fue cambiando el ánimo", "How the mood went")});
        to.add(Figure{mood_chart(debrief)});
    }
    add_decisions(to);
    add_techniques(to);
    if (!occasion.goal.empty()) {
        to.add(Heading{2, to.say("Un objetivo para la próxima", "One goal for next time")});
        to.add(Paragraph{occasion.goal});
    }
    return std::move(to.made);
}

} // namespace aplomo::reports
