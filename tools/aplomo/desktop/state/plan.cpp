#include "desktop/state/plan.hpp"

#include <algorithm>
#include <tuple>

namespace aplomo::state {
namespace {

using screens::ScenarioCard;
using Why = screens::Suggestion::Why;

Why why(const ScenarioCard& card) {
    if (card.due && *card.due <= 0) return Why::review;
    if (!card.best) return Why::untried;
    return card.passed ? Why::nothing_due : Why::not_passed;
}

/// What comes before what.
auto rank(const ScenarioCard& card) {
    const bool untried = why(card) == Why::untried;
    return std::tuple(why(card), untried ? card.level : card.due.value_or(0), card.level);
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
    std::stable_sort(home.cards.begin(), home.cards.end(),
                     [](const auto& a, const auto& b) { return rank(a) < rank(b); });
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
