#include "reports/item_tables.hpp"

#include <algorithm>

#include "reports/items.hpp"
#include "reports/report_parts.hpp"
#include "reports/small_groups.hpp"

namespace aplomo::reports {
namespace {

using company::ReplyUse;

/// How many people must be known of before a reply is told of: of those who practised the scenario, those who
/// chose it and those who did not, the smaller group where there are both.
using People = std::function<int(const std::string& reply)>;

People people_of(attempts::Database& database, const ReportOrder& order) {
    const int practised = sizes(company::people_practising(database, order.team))(order.subject);
    return [of = sizes(company::people_choosing(database, order.team, order.subject)),
            practised](const std::string& reply) {
        const int others = std::max(0, practised - of(reply));
        return others == 0 ? of(reply) : std::min(of(reply), others);
    };
}

/// A scenario, and in which language it is told of.
struct Known {
    std::shared_ptr<const scenario::Scenario> scenario;
    Language language;
};

std::optional<double> if_enough(bool enough, double figure) {
    return enough ? std::optional(figure) : std::nullopt;
}

ReportTable reply_table(const std::vector<ReplyUse>& uses) {
    constexpr long long enough_to_discriminate = 30;
    ReportTable table{"replies", {"Respuestas", "Replies"}, {"reply"}, {{"", ""}}, {}, {}};
    table.measures = share_measures({"Ocasiones", "On offer"}, {"Elegida", "Chosen"});
    table.measures.push_back({"cost", {"Coste", "Cost"}, 2});
    table.measures.push_back({"discrimination", {"Discriminación", "Discrimination"}, 2});
    table.measures.push_back({"score", {"Puntuación con ella", "Score with it"}, 2});
    for (const auto& use : uses) {
        ReportRow row{{use.reply}, {use.reply}, share_of(use.chosen, use.offered)};
        row.figures.push_back(if_enough(use.chosen > 0, use.cost));
        row.figures.push_back(if_enough(use.offered >= enough_to_discriminate, use.discrimination));
        row.figures.push_back(score_with(use));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable turn_table(const std::vector<ReplyUse>& uses, const Known& known) {
    ReportTable table{"turns",
                      {"Decisiones", "Decisions"},
                      {"turn"},
                      {{"", ""}},
                      {{"n", {"n", "n"}, 0}, {"difficulty", {"Dificultad", "Difficulty"}, 2}},
                      {}};
    for (const auto& turn : known.scenario->turns) {
        const auto found = difficulty(uses_at(turn, uses));
        if (found.n > 0)
            table.rows.push_back(
                {{turn.id},
                 {turn.id},
                 {static_cast<double>(found.n), if_enough(found.n >= least_offers, found.lost)}});
    }
    return table;
}

std::string said(const ReplyUse& use, const scenario::Turn& turn, const Known& known) {
    for (const auto& reply : turn.replies)
        if (reply.id == use.reply) return fill(reply.text, *known.scenario, 0, known.language);
    return use.reply;
}

/// A costly reply and what those who did best chose instead, if that can be told.
struct Mistake {
    double lost = 0; ///< by everybody together
    std::string instead;
    ReportRow row;
};

Mistake mistake_of(const std::vector<ReplyUse>& at, std::size_t reply, const scenario::Turn& turn,
                   const Known& known) {
    const auto& use = at[reply];
    const auto best = chosen_by_best(at, reply);
    const auto chosen = static_cast<double>(use.chosen);
    Mistake made{use.cost * chosen, best ? at[*best].reply : "", {}};
    made.row.names = {use.reply, made.instead};
    made.row.words = {said(use, turn, known), best ? said(at[*best], turn, known) : "–"};
    made.row.figures = {chosen, use.cost, score_with(use), std::nullopt, std::nullopt};
    if (!best) return made;
    made.row.figures[3] = static_cast<double>(at[*best].chosen);
    made.row.figures[4] = score_with(at[*best]);
    return made;
}

std::vector<Mistake> mistakes(const std::vector<ReplyUse>& uses, const Known& known) {
    constexpr std::size_t most = 6;
    std::vector<Mistake> all;
    for (const auto& turn : known.scenario->turns) {
        const auto at = uses_at(turn, uses);
        for (std::size_t i = 0; i < at.size(); ++i)
            if (at[i].offered >= least_offers && at[i].chosen > 0 && at[i].cost >= least_cost)
                all.push_back(mistake_of(at, i, turn, known));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.lost > b.lost; });
    if (all.size() > most) all.resize(most);
    return all;
}

ReportTable mistake_table(const std::vector<ReplyUse>& uses, const Known& known) {
    ReportTable table{"mistakes",
                      {"Lo que más cuesta, y qué eligió quien lo hizo mejor",
                       "What costs most, and what those who did best chose"},
                      {"reply", "instead"},
                      {{"Elegido", "Chosen"}, {"Quien lo hizo mejor", "Those who did best"}},
                      {{"count", {"n", "n"}, 0},
                       {"cost", {"Coste", "Cost"}, 2},
                       {"score", {"Puntuación", "Score"}, 2},
                       {"instead_count", {"n suyo", "Their n"}, 0},
                       {"instead_score", {"Su puntuación", "Their score"}, 2}},
                      {}};
    for (auto& mistake : mistakes(uses, known)) table.rows.push_back(std::move(mistake.row));
    return table;
}

/// What stands beside it tells as much of it as its own figures.
void drop_small(ReportTable& table, const People& people, const ReportOrder& order) {
    std::erase_if(table.rows, [&](const auto& row) {
        return !is_told(people(row.names[0]), order) ||
               (!row.names[1].empty() && !is_told(people(row.names[1]), order));
    });
}

/// By turn: of its replies the one that most people chose, who all were there.
People reaching(const People& people, const Known& known) {
    return [people, scenario = known.scenario](const std::string& id) {
        int most = 0;
        for (const auto& turn : scenario->turns)
            for (const auto& reply : turn.replies)
                if (turn.id == id) most = std::max(most, people(reply.id));
        return most;
    };
}

} // namespace

std::vector<ReportTable> item_tables(attempts::Database& database, const ReportOrder& order) {
    const auto uses = company::team_replies(database, order.team, order.subject);
    std::vector<ReportTable> tables{reply_table(uses)};
    const Known known{order.scenario_of(order.subject), order.language};
    if (known.scenario) {
        tables.push_back(turn_table(uses, known));
        tables.push_back(mistake_table(uses, known));
    }
    if (order.names) return tables;
    const auto people = people_of(database, order);
    hide_small_groups(tables[0], order, people);
    if (!known.scenario) return tables;
    hide_small_groups(tables[1], order, reaching(people, known));
    drop_small(tables[2], people, order);
    return tables;
}

std::string how_items_read(Language language) {
    return in(
        {"Dificultad: puntos que se pierden de media en esa decisión. Discriminación: de −1 a 1, cómo va "
         "elegirla con la puntuación. «Puntuación» es la media de las conversaciones donde se eligió, desde "
         "5 "
         "elecciones; «quien lo hizo mejor» eligió la respuesta de puntuación media más alta de las de esa "
         "decisión: va con mejores puntuaciones, no prueba que las cause.",
         "Difficulty: the points lost at that decision on average. Discrimination: from −1 to 1, how "
         "choosing it goes with the score. “Score” is the mean of the conversations where it was chosen, "
         "from 5 choices on; “those who did best” chose the reply of the highest mean score at that "
         "decision: it goes with better scores, which proves no cause."},
        language);
}

} // namespace aplomo::reports
