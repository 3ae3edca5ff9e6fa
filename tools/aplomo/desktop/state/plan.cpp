#include "desktop/state/plan.hpp"

#include <algorithm>

#include "reports/standing.hpp"

namespace aplomo::state {
namespace {

using screens::ScenarioCard;
using Why = screens::Suggestion::Why;

reports::Standing standing_of(const ScenarioCard& card) {
    return {card.best, card.last, card.passed, card.due};
}

Why why(const ScenarioCard& card) {
    switch (reports::why(standing_of(card))) {
    case reports::Why::review: return Why::review;
    case reports::Why::not_passed: return Why::not_passed;
    case reports::Why::untried: return Why::untried;
    case reports::Why::nothing_due: break;
    }
    return Why::nothing_due;
}

void tell_due(std::vector<ScenarioCard>& cards, const std::vector<reports::Sitting>& sittings,
              reports::Day today) {
    for (const auto& review : reports::reviews(sittings))
        for (auto& card : cards)
            if (card.id == review.scenario) card.due = review.due - today;
}

const reports::Sitting* last_of(const std::vector<reports::Sitting>& sittings, const std::string& scenario) {
    const auto last = std::find_if(sittings.rbegin(), sittings.rend(), [&](const auto& sitting) {
        return sitting.scenario == scenario && sitting.finished;
    });
    return last == sittings.rend() ? nullptr : &*last;
}

/// Whether every form that may come next is one that the person has not met.
bool is_unmet(const scenario::Scenario& scenario, const std::vector<reports::Sitting>& sittings) {
    const auto next = scenario.variants[reports::next_variant(scenario, sittings, 0)].id;
    return std::none_of(sittings.begin(), sittings.end(), [&](const auto& sitting) {
        return sitting.scenario == scenario.id && sitting.variant == next;
    });
}

constexpr int soon = 7; // days before something that was given comes first

/// What was given comes first when it is due soon.
void suggest_given(screens::HomeScreen& home) {
    const auto given = std::find_if(home.given.begin(), home.given.end(), [](const auto& each) {
        return !each.done && each.known && each.days && *each.days <= soon;
    });
    if (given == home.given.end()) return;
    const auto card = std::find_if(home.cards.begin(), home.cards.end(),
                                   [&](const auto& each) { return each.id == given->scenario; });
    if (card == home.cards.end()) return;
    home.next = screens::Suggestion{static_cast<std::size_t>(card - home.cards.begin()), Why::given};
    home.next->given = static_cast<std::size_t>(given - home.given.begin());
}

} // namespace

void plan(screens::HomeScreen& home, const Library& library, const std::vector<reports::Sitting>& sittings,
          reports::Day today) {
    tell_due(home.cards, sittings, today);
    std::stable_sort(home.cards.begin(), home.cards.end(), [](const auto& a, const auto& b) {
        return reports::comes_before(standing_of(a), a.level, standing_of(b), b.level);
    });
    if (home.cards.empty()) return;
    const auto& first = home.cards.front();
    home.next = screens::Suggestion{0, why(first)};
    if (const auto* last = last_of(sittings, first.id)) {
        home.next->days = today - reports::day_of(last->started);
        home.next->unmet = is_unmet(*library.scenario(first.id), sittings);
    }
    suggest_given(home);
}

} // namespace aplomo::state
