#include "agenda/plan.hpp"

#include <algorithm>

#include "agenda/given.hpp"

namespace aplomo::agenda {
namespace {

using reports::Sitting;
using Sittings = std::vector<Sitting>;
using Why = Next::Why;

constexpr int soon = 7; // days before something that was given comes first

std::vector<Entry> entries_of(const Known& known, const Sittings& sittings, reports::Day today) {
    std::vector<Entry> entries;
    for (const auto* scenario : known.scenarios)
        entries.push_back({scenario, reports::standing_of(*scenario, known.attempts)});
    for (const auto& review : reports::reviews(sittings))
        for (auto& entry : entries)
            if (entry.scenario->id == review.scenario) entry.standing.due = review.due - today;
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return reports::comes_before(a.standing, a.scenario->level, b.standing, b.scenario->level);
    });
    return entries;
}

Why why_of(const reports::Standing& standing) {
    switch (reports::why(standing)) {
    case reports::Why::review: return Why::review;
    case reports::Why::not_passed: return Why::not_passed;
    case reports::Why::untried: return Why::untried;
    case reports::Why::nothing_due: break;
    }
    return Why::nothing_due;
}

const Sitting* last_of(const Sittings& sittings, const std::string& scenario) {
    const auto last = std::find_if(sittings.rbegin(), sittings.rend(), [&](const Sitting& sitting) {
        return sitting.scenario == scenario && sitting.finished;
    });
    return last == sittings.rend() ? nullptr : &*last;
}

/// Whether every form that may come next is one that the person has not met.
bool is_unmet(const scenario::Scenario& scenario, const Sittings& sittings) {
    const auto next = scenario.variants[reports::next_variant(scenario, sittings, 0)].id;
    return std::none_of(sittings.begin(), sittings.end(), [&](const Sitting& sitting) {
        return sitting.scenario == scenario.id && sitting.variant == next;
    });
}

/// What was given comes first when it is due soon.
std::optional<Next> given_soon(const Plan& made) {
    for (std::size_t i = 0; i < made.given.size(); ++i) {
        const auto& due = made.given[i];
        const auto place = made.place_of(due.scenario);
        if (due.done || !place || due.until.empty()) continue;
        if (reports::day_of(due.until) - made.today > soon) return std::nullopt; // the rest is later still
        return Next{*place, Why::given, i};
    }
    return std::nullopt;
}

Next first_of(const Plan& made, const Sittings& sittings, const std::vector<attempts::Attempt>& attempts) {
    const auto& first = made.entries.front();
    Next next{0, why_of(first.standing)};
    next.begun = std::any_of(attempts.begin(), attempts.end(), [&](const auto& attempt) {
        return attempt.scenario == first.scenario->id && !attempt.seal;
    });
    if (const auto* last = last_of(sittings, first.scenario->id)) {
        next.days = made.today - reports::day_of(last->started);
        next.unmet = is_unmet(*first.scenario, sittings);
    }
    return next;
}

} // namespace

std::optional<std::size_t> Plan::place_of(const std::string& scenario) const {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.scenario->id == scenario; });
    if (found == entries.end()) return std::nullopt;
    return static_cast<std::size_t>(found - entries.begin());
}

Plan plan(const Known& known) {
    const auto sittings = local_sittings(known.attempts);
    Plan made;
    made.today = today(known.now);
    made.finished = finished_on(made.today, sittings);
    made.entries = entries_of(known, sittings, made.today);
    made.given = worth_telling(known.dues, made.today);
    if (made.entries.empty()) return made;
    const auto given = given_soon(made);
    made.next = given ? *given : first_of(made, sittings, known.attempts);
    return made;
}

} // namespace aplomo::agenda
