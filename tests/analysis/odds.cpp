#include "analysis/odds.hpp"

#include <cmath>
#include <map>

#include "many.hpp"

namespace aplomo::analysis {
namespace {

bool lost(const Study& study, const tests::PlayedRun& run) {
    return run.ending && study.scenario->endings[*run.ending].outcome == scenario::Outcome::lost;
}

/// What is still to come in each state that some run meets.
struct ToCome {
    tests::Axes best{};
    bool good_ending = false;
};

std::map<std::string, ToCome> all_to_come(const Study& study, const std::vector<tests::PlayedRun>& runs) {
    std::map<std::string, ToCome> by_state;
    for (const auto& run : runs)
        for (const auto& decision : run.played) {
            const auto [known, fresh] = by_state.try_emplace(decision.state);
            for (std::size_t axis = 0; axis < 4; ++axis) {
                const auto value = run.value[axis] - decision.before[axis];
                auto& best = known->second.best[axis];
                best = fresh ? value : std::max(best, value);
            }
            known->second.good_ending |= run.ending && !lost(study, run);
        }
    return by_state;
}

/// After how many decisions a run that does not pass has lost its last chance to.
std::uint32_t no_return(const Study& study, const tests::Range& range,
                        const std::map<std::string, ToCome>& to_come, const tests::PlayedRun& run) {
    const auto& pass = study.scenario->pass;
    std::uint32_t taken = 0;
    for (; taken < run.played.size(); ++taken) {
        const auto& before = run.played[taken].before;
        const auto& [best, good_ending] = to_come.at(run.played[taken].state);
        bool possible = good_ending && reaches(range, 0, before[0] + best[0], pass.overall);
        for (std::size_t i = 0; i < 3; ++i)
            possible = possible && (study.principles[i].thin ||
                                    reaches(range, i + 1, before[i + 1] + best[i + 1], pass.each));
        if (!possible) break;
    }
    return taken;
}

/// Prefers later replies: as many shares as its position among the open ones.
Policy leaning() {
    return [](std::uint32_t, std::span<const Arrow> arrows, std::span<double> weights) {
        const auto shares = static_cast<double>(arrows.size() * (arrows.size() + 1) / 2);
        for (std::size_t i = 0; i < arrows.size(); ++i) weights[i] = static_cast<double>(i + 1) / shares;
    };
}

/// Always the first open reply.
Policy first() {
    return [](std::uint32_t, std::span<const Arrow>, std::span<double> weights) {
        std::fill(weights.begin(), weights.end(), 0.0);
        weights[0] = 1;
    };
}

/// What runs come to in which `likely(run)` says how likely each is.
template <typename Likely>
Odds by_hand(const Study& study, const tests::Range& range, const std::vector<tests::PlayedRun>& runs,
             Likely likely) {
    const auto whole = static_cast<double>(range.best[0] - range.worst[0]);
    Odds odds;
    for (const auto& run : runs) {
        const auto part = static_cast<double>(run.value[0] - range.worst[0]);
        odds.overall += likely(run) * (whole == 0 ? 100 : 100 * part / whole);
        if (passes(study, range, run)) odds.passes += likely(run);
    }
    return odds;
}

/// How likely a run is when each choice is as likely as `weight(decision)`.
template <typename Weight>
auto product_of(Weight weight) {
    return [weight](const tests::PlayedRun& run) {
        double product = 1;
        for (const auto& decision : run.played) product *= weight(decision);
        return product;
    };
}

bool near(double one, double other) { return std::abs(one - other) < 1e-9; }

} // namespace

TEST_CASE("random play passes as often as the runs that pass are likely", "[analysis]") {
    int sometimes = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto expected = by_hand(study, tests::range_of(runs), runs,
                                      [](const tests::PlayedRun& run) { return run.probability; });
        const auto odds = random_odds(study);
        REQUIRE(odds.exact);
        REQUIRE(near(odds.passes, expected.passes));
        REQUIRE(near(odds.overall, expected.overall));
        if (odds.passes > 0 && odds.passes < 0.999) ++sometimes;
    });
    REQUIRE(sometimes > 50);
}

TEST_CASE("past the limit the odds are those of reaching the overall mark without losing", "[analysis]") {
    int greater = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto range = tests::range_of(runs);
        double bound = 0;
        for (const auto& run : runs)
            if (run.ending && !lost(study, run) &&
                reaches(range, 0, run.value[0], study.scenario->pass.overall))
                bound += run.probability;
        const auto exact = random_odds(study);
        const auto odds = random_odds(study, 0);
        // Nothing is looked at where the briefing rules a pass out.
        REQUIRE(odds.exact == (exact.passes == 0 && odds.passes == 0 && odds.no_return));
        if (odds.exact) return;
        REQUIRE_FALSE(odds.no_return);
        REQUIRE(near(odds.passes, bound));
        REQUIRE(near(odds.overall, exact.overall));
        if (odds.passes > exact.passes + 1e-9) ++greater;
    });
    REQUIRE(greater > 5);
}

TEST_CASE("a policy is followed from each set of the dossier, and one after the other", "[analysis]") {
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto range = tests::range_of(runs);
        Oddsmaker maker(study);
        for (std::size_t opening = 0; opening < study.space.openings.size(); ++opening) {
            std::vector<std::string> read;
            for (const auto item : study.space.openings[opening].read)
                read.push_back(study.scenario->briefing->dossier[item].id);
            auto some = runs;
            std::erase_if(some, [&](const auto& run) { return run.decisions.read != read; });
            const auto compare = [&](const Policy& policy, auto weight) {
                const auto expected = by_hand(study, range, some, product_of(weight));
                const auto odds = maker.from(opening, policy);
                REQUIRE(near(odds.overall, expected.overall));
                REQUIRE(near(odds.passes, expected.passes));
            };
            compare(first(), [](const auto& decision) { return decision.position == 0 ? 1.0 : 0.0; });
            compare(leaning(), [](const auto& decision) {
                return 2.0 * static_cast<double>(decision.position + 1) /
                       static_cast<double>(decision.open * (decision.open + 1));
            });
        }
    });
}

TEST_CASE("a run that will not pass is told from when on it could not", "[analysis]") {
    int before_the_end = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto range = tests::range_of(runs);
        const auto to_come = all_to_come(study, runs);
        double failing = 0, decisions = 0;
        std::uint32_t earliest = 100;
        for (const auto& run : runs) {
            if (passes(study, range, run)) continue;
            const auto taken = no_return(study, range, to_come, run);
            failing += run.probability;
            decisions += run.probability * taken;
            earliest = std::min(earliest, taken);
            if (taken < run.played.size()) ++before_the_end;
        }
        const auto odds = random_odds(study);
        REQUIRE(odds.no_return.has_value() == (failing > 0));
        if (!odds.no_return) return;
        REQUIRE(near(odds.no_return->mean, decisions / failing));
        REQUIRE(odds.no_return->earliest == earliest);
    });
    REQUIRE(before_the_end > 1000);
}

} // namespace aplomo::analysis
