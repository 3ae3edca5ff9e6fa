#include "reports/proposals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace aplomo::reports {
namespace {

constexpr std::size_t most = 3;

using Tags = std::vector<std::uint16_t>;

bool has(const Tags& tags, std::uint16_t tag) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// Puts goals together, each tag once.
struct Proposing {
    const scenario::Rubric& rubric;
    Language language;
    std::vector<Proposal> made;

    bool is_technique(std::uint16_t tag) const {
        return rubric.tags[tag].kind == scenario::Tag::Kind::technique;
    }

    bool is_made(std::uint16_t tag) const {
        return std::any_of(made.begin(), made.end(),
                           [&](const Proposal& each) { return each.tag == rubric.tags[tag].id; });
    }

    bool add(std::uint16_t tag, int decision) {
        if (made.size() == most || is_made(tag)) return false;
        made.push_back({goal_words(rubric.tags[tag], language), rubric.tags[tag].id, decision});
        return true;
    }
};

/// One goal from a decision that cost something, if it gives one that is not there yet.
void add_from(Proposing& proposing, const Tags& best, const Tags& chosen, int number) {
    for (const auto tag : best)
        if (proposing.is_technique(tag) && !has(chosen, tag) && proposing.add(tag, number)) return;
    for (const auto tag : chosen)
        if (!proposing.is_technique(tag) && proposing.add(tag, number)) return;
}

std::vector<std::size_t> costliest_first(const std::vector<scoring::DebriefEntry>& decisions) {
    std::vector<std::size_t> order(decisions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return decisions[a].cost.part > decisions[b].cost.part;
    });
    return order;
}

scenario::Principle weakest(const scoring::Scorecard& card) {
    std::size_t low = 0;
    for (std::size_t i = 1; i < card.principles.size(); ++i)
        if (card.principles[i].score.percent() < card.principles[low].score.percent()) low = i;
    return scenario::all_principles[low];
}

} // namespace

std::vector<Proposal> proposals(const scoring::Debrief& debrief, const scenario::Scenario& scenario,
                                Language language) {
    Proposing proposing{*scenario.rubric, language, {}};
    for (const auto i : costliest_first(debrief.decisions)) {
        const auto& entry = debrief.decisions[i];
        const auto& replies = scenario.turns[entry.turn].replies;
        if (entry.cost.part > 0)
            add_from(proposing, replies[entry.best].uses, replies[entry.reply].uses, static_cast<int>(i) + 1);
    }
    for (const auto tag : debrief.missed) proposing.add(tag, 0);
    const auto principle = weakest(debrief.scorecard);
    const auto& tags = scenario.rubric->tags;
    const auto add_others = [&](const auto& fits) {
        for (std::size_t tag = 0; tag < tags.size(); ++tag)
            if (tags[tag].kind == scenario::Tag::Kind::technique && fits(tags[tag]))
                proposing.add(static_cast<std::uint16_t>(tag), 0);
    };
    add_others([&](const scenario::Tag& tag) {
        return tag.principle == principle && !has(debrief.used, *tag_index(*scenario.rubric, tag.id));
    });
    add_others([](const scenario::Tag&) { return true; });
    return proposing.made;
}

std::string goal_words(const scenario::Tag& tag, Language language) {
    const Text avoid{"Evitar: {}", "Avoid: {}"};
    const auto& name = in(tag.name, language);
    return tag.kind == scenario::Tag::Kind::technique ? name
                                                      : fmt::format(fmt::runtime(in(avoid, language)), name);
}

std::string goal_words(const attempts::Goal& goal, const scenario::Rubric& rubric, Language language) {
    const auto tag = scenario::tag_index(rubric, goal.tag);
    return tag ? goal_words(rubric.tags[*tag], language) : goal.words;
}

} // namespace aplomo::reports
