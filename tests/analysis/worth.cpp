#include "analysis/worth.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "many.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Outcome;
using tests::PlayedRun;

std::optional<Outcome> outcome_of(const Study& study, const PlayedRun& run) {
    return run.ending ? std::optional(study.scenario->endings[*run.ending].outcome) : std::nullopt;
}

/// The run that took these decisions; fails the test when none did, which a whole run always did.
const PlayedRun& played(const std::vector<PlayedRun>& runs, const conversation::Decisions& decisions) {
    const auto found = std::find_if(runs.begin(), runs.end(),
                                    [&](const PlayedRun& run) { return run.decisions == decisions; });
    REQUIRE(found != runs.end());
    return *found;
}

/// How runs go on from one state.
struct From {
    std::optional<std::int64_t> lost, resolved; ///< the best value still to come
    bool good_ending = false;
    std::size_t longest = 0; ///< decisions still to come
};

std::map<std::string, From> from_states(const Study& study, const std::vector<PlayedRun>& runs) {
    std::map<std::string, From> states;
    for (const auto& run : runs)
        for (std::size_t i = 0; i < run.played.size(); ++i) {
            auto& from = states[run.played[i].state];
            const auto value = run.value[0] - run.played[i].before[0];
            const auto outcome = outcome_of(study, run);
            if (outcome == Outcome::lost) from.lost = std::max(from.lost.value_or(value), value);
            if (outcome == Outcome::resolved) from.resolved = std::max(from.resolved.value_or(value), value);
            from.good_ending |= outcome && outcome != Outcome::lost;
            from.longest = std::max(from.longest, run.played.size() - i);
        }
    return states;
}

} // namespace

TEST_CASE("the best run passes when some run with the best value does", "[analysis]") {
    int passing = 0, failing = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto range = tests::range_of(runs);
        const bool expected = std::any_of(runs.begin(), runs.end(), [&](const PlayedRun& run) {
            return run.value[0] == range.best[0] && passes(study, range, run);
        });
        const auto best = worth(study).best;
        REQUIRE(best.known);
        REQUIRE(best.passes == expected);
        const auto& run = played(runs, best.run);
        REQUIRE(run.value[0] == range.best[0]);
        REQUIRE(run.ending == best.ending);
        for (std::size_t i = 0; i < 3; ++i) {
            REQUIRE(best.principles[i].has_value() != study.principles[i].thin);
            if (!best.principles[i]) continue;
            const auto part = run.value[i + 1] - range.worst[i + 1];
            const auto whole = range.best[i + 1] - range.worst[i + 1];
            REQUIRE(*best.principles[i] == 100.0 * static_cast<double>(part) / static_cast<double>(whole));
        }
        (expected ? passing : failing)++;
    });
    REQUIRE(passing > 30);
    REQUIRE(failing > 30);
}

TEST_CASE("the lost run with the highest score is found, and shown", "[analysis]") {
    int kind = 0, unkind = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto range = tests::range_of(runs);
        std::optional<std::int64_t> best;
        for (const auto& run : runs)
            if (outcome_of(study, run) == Outcome::lost)
                best = std::max(best.value_or(run.value[0]), run.value[0]);
        const auto found = worth(study).best_loss;
        REQUIRE(found.has_value() == best.has_value());
        if (!best) return;
        const auto& run = played(runs, found->run);
        REQUIRE(run.ending == found->ending);
        REQUIRE(outcome_of(study, run) == Outcome::lost);
        REQUIRE(run.value[0] == *best);
        const auto whole = range.best[0] - range.worst[0];
        REQUIRE(found->part == (whole == 0 ? 1 : *best - range.worst[0]));
        REQUIRE(found->whole == std::max<std::int64_t>(1, whole));
        REQUIRE(found->kind() == (whole == 0 || 2 * (*best - range.worst[0]) > whole));
        (found->kind() ? kind : unkind)++;
    });
    REQUIRE(kind > 30);
    REQUIRE(unkind > 10);
}

TEST_CASE("an inversion is found when losing can be worth more than resolving, and shown", "[analysis]") {
    int inverted = 0, upright = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto states = from_states(study, runs);
        const bool expected = std::any_of(states.begin(), states.end(), [](const auto& each) {
            return each.second.lost && each.second.resolved && *each.second.lost > *each.second.resolved;
        });
        const auto found = worth(study).inversion;
        REQUIRE(found.has_value() == expected);
        (expected ? inverted : upright)++;
        if (!found) return;
        const auto& run = played(runs, found->run);
        REQUIRE(run.ending == found->ending);
        REQUIRE(outcome_of(study, run) == Outcome::lost);
        const auto& decision = run.played.at(found->before);
        const auto& from = states.at(decision.state);
        REQUIRE(decision.turn == found->turn);
        REQUIRE(run.value[0] - decision.before[0] == found->lost);
        REQUIRE(from.lost == found->lost);
        REQUIRE(from.resolved == found->resolved);
        REQUIRE(found->lost > found->resolved);
    });
    REQUIRE(inverted > 30);
    REQUIRE(upright > 30);
}

TEST_CASE("the longest stretch of nothing but lost endings is found, and shown", "[analysis]") {
    int none = 0, long_ones = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto states = from_states(study, runs);
        std::size_t longest = 0;
        for (const auto& [state, from] : states)
            if (!from.good_ending && from.lost) longest = std::max(longest, from.longest);
        const auto found = worth(study).lost_stretch;
        REQUIRE(found.has_value() == (longest > 0));
        if (longest == 0) ++none;
        if (!found) return;
        REQUIRE(found->decisions == longest);
        const auto& run = played(runs, found->run);
        REQUIRE(run.played.size() == found->before + longest);
        REQUIRE(run.played[found->before].turn == found->turn);
        const auto& from = states.at(run.played[found->before].state);
        REQUIRE_FALSE(from.good_ending);
        REQUIRE(from.lost);
        if (longest > 2) ++long_ones;
    });
    REQUIRE(none > 5);
    REQUIRE(long_ones > 5);
}

TEST_CASE("a farm is found when some run gains between two visits to a turn, and shown", "[analysis]") {
    int farms = 0, none = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        bool expected = false;
        for (const auto& run : runs)
            for (std::size_t i = 0; i < run.played.size(); ++i)
                for (std::size_t j = i + 1; j < run.played.size(); ++j)
                    expected |= run.played[i].turn == run.played[j].turn &&
                                run.played[j].before[0] > run.played[i].before[0];
        const auto found = worth(study);
        REQUIRE(found.farmable_known);
        REQUIRE(found.farmable.has_value() == expected);
        (expected ? farms : none)++;
        if (!expected) return;
        const auto& [turn, gain, before, decisions] = *found.farmable;
        const auto whole = std::find_if(runs.begin(), runs.end(), [&](const PlayedRun& run) {
            return run.decisions.read == decisions.read && run.played.size() > decisions.replies.size() &&
                   std::equal(decisions.replies.begin(), decisions.replies.end(),
                              run.decisions.replies.begin());
        });
        REQUIRE(whole != runs.end());
        const auto& first = whole->played.at(before);
        const auto& second = whole->played.at(decisions.replies.size());
        REQUIRE(first.turn == turn);
        REQUIRE(second.turn == turn);
        REQUIRE(second.before[0] - first.before[0] == gain);
        REQUIRE(gain > 0);
    });
    REQUIRE(farms > 30);
    REQUIRE(none > 10);
}

} // namespace aplomo::analysis
