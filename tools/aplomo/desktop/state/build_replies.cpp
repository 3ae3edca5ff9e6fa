#include <algorithm>
#include <cmath>

#include "desktop/state/build_team.hpp"
#include "desktop/state/draw_up.hpp"
#include "reports/items.hpp"
#include "reports/likely.hpp"

namespace aplomo::state {
namespace {

using Best = std::vector<std::optional<scenario::Index>>;
using scenario::Scenario;
using scenario::Tag;

constexpr std::size_t most_mistakes = 6;
constexpr float costly = 1; ///< in points; what costs less is no mistake

/// Builds the parts of one scenario, each in its own words.
struct Telling {
    const Scenario& scenario;
    const ReplyNumbers& numbers;
    const Best& best;
    Language language;

    std::string text(const Text& of) const { return fill(of, scenario, 0, language); }

    std::vector<company::ReplyUse> uses_at(std::size_t turn) const {
        return reports::uses_at(scenario.turns[turn], numbers.uses);
    }

    bool is_best(std::size_t turn, std::size_t reply) const {
        return turn < best.size() && best[turn] == static_cast<scenario::Index>(reply);
    }

    screens::ReplyUse use_of(std::size_t turn, std::size_t at) const {
        const auto& reply = scenario.turns[turn].replies[at];
        screens::ReplyUse made;
        made.said = text(reply.text);
        made.act = reply.act;
        made.best = is_best(turn, at);
        const auto use = std::find_if(numbers.uses.begin(), numbers.uses.end(),
                                      [&](const auto& each) { return each.reply == reply.id; });
        if (use == numbers.uses.end()) return made;
        made.offered = static_cast<int>(use->offered);
        made.chosen = static_cast<int>(use->chosen);
        const auto likely = reports::likely(made.chosen, made.offered);
        made.least = static_cast<int>(std::lround(100 * likely.least));
        made.most = static_cast<int>(std::lround(100 * likely.most));
        made.cost = static_cast<float>(use->cost);
        made.discrimination = static_cast<float>(use->discrimination);
        if (const auto score = reports::score_with(*use)) made.score = static_cast<int>(std::lround(*score));
        return made;
    }

    screens::TurnUse turn_of(std::size_t turn) const {
        screens::TurnUse made{
            screen(scenario.turns[turn].phase), text(scenario.turns[turn].says.back().text), {}};
        for (std::size_t i = 0; i < scenario.turns[turn].replies.size(); ++i)
            made.replies.push_back(use_of(turn, i));
        const auto difficulty = reports::difficulty(uses_at(turn));
        made.decisions = static_cast<int>(difficulty.n);
        made.lost = static_cast<float>(difficulty.lost);
        return made;
    }

    bool was_reached(std::size_t turn) const {
        const auto& replies = scenario.turns[turn].replies;
        return std::any_of(numbers.uses.begin(), numbers.uses.end(), [&](const auto& use) {
            return std::any_of(replies.begin(), replies.end(),
                               [&](const auto& reply) { return reply.id == use.reply; });
        });
    }

    std::vector<std::size_t> reached() const {
        std::vector<std::size_t> turns;
        for (std::size_t i = 0; i < scenario.turns.size(); ++i)
            if (was_reached(i)) turns.push_back(i);
        return turns;
    }

    /// What the best reply of a turn says; empty while that is not known.
    void tell_better(screens::Mistake& mistake, std::size_t turn) const {
        if (turn >= best.size() || !best[turn]) return;
        const auto& reply = scenario.turns[turn].replies[*best[turn]];
        mistake.better = text(reply.text);
        mistake.better_act = reply.act;
    }

    screens::Mistake mistake_of(std::size_t turn, std::size_t at) const {
        const auto& reply = scenario.turns[turn].replies[at];
        screens::Mistake made;
        made.reply = at;
        made.why = text(reply.why);
        for (const auto tag : reply.uses)
            if (const auto& entry = scenario.rubric->tags[tag]; entry.kind == Tag::Kind::pitfall)
                made.pitfalls.push_back(in(entry.name, language));
        tell_better(made, turn);
        made.chosen_by_best = reports::chosen_by_best(uses_at(turn), at);
        return made;
    }
};

float lost(const screens::RepliesScreen& made, const screens::Mistake& mistake) {
    const auto& use = made.turns[mistake.turn].replies[mistake.reply];
    return use.cost * static_cast<float>(use.chosen);
}

bool is_mistake(const screens::ReplyUse& use) {
    return !use.best && use.offered >= screens::least_offers && use.chosen > 0 && use.cost >= costly;
}

} // namespace

screens::RepliesScreen build_replies(const Scenario& scenario, const ReplyNumbers& numbers, const Best& best,
                                     Language wanted) {
    const Telling tell{scenario, numbers, best, spoken(scenario, wanted)};
    screens::RepliesScreen made;
    made.scenario = scenario.id;
    made.title = tell.text(scenario.title);
    made.reading = false;
    for (const auto turn : tell.reached()) {
        made.turns.push_back(tell.turn_of(turn));
        const auto& replies = made.turns.back().replies;
        for (std::size_t i = 0; i < replies.size(); ++i) {
            if (!is_mistake(replies[i])) continue;
            made.mistakes.push_back(tell.mistake_of(turn, i));
            made.mistakes.back().turn = made.turns.size() - 1;
        }
    }
    std::stable_sort(made.mistakes.begin(), made.mistakes.end(),
                     [&](const auto& a, const auto& b) { return lost(made, a) > lost(made, b); });
    if (made.mistakes.size() > most_mistakes) made.mistakes.resize(most_mistakes);
    return made;
}

screens::GroupScreen build_group(const Scenario& scenario, const ReplyNumbers& numbers, const Best& best,
                                 std::size_t page, Language wanted) {
    const Telling tell{scenario, numbers, best, spoken(scenario, wanted)};
    const auto turns = tell.reached();
    screens::GroupScreen made;
    made.scenario = scenario.id;
    made.title = tell.text(scenario.title);
    made.pages = turns.size();
    made.few = numbers.people < screens::least_group;
    made.customer = customer(scenario, 0, tell.language).name;
    if (turns.empty()) return made;
    made.page = std::min(page, turns.size() - 1);
    const auto turn = turns[made.page];
    made.turn = tell.turn_of(turn);
    for (auto& reply : made.turn.replies)
        if (made.few) reply = {reply.said, reply.act, 0, 0, 0, 100, 0, 0, reply.best, {}};
    if (turn < best.size() && best[turn]) made.why = tell.text(scenario.turns[turn].replies[*best[turn]].why);
    return made;
}

} // namespace aplomo::state
