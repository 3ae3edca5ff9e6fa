#include "analysis/decisions.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "many.hpp"

namespace aplomo::analysis {
namespace {

/// What taking one reply in one state comes to, over every run that does.
struct Taken {
    tests::Axes best{}, worst{};
    scenario::Points points{};
    std::string next; ///< the state it leads to, or the ending
    bool good_ending = false, bad_ending = false;
};

/// By turn, state and reply.
using Everything = std::map<Index, std::map<std::string, std::map<Index, Taken>>>;

Everything everything(const Scenario& scenario, const std::vector<tests::PlayedRun>& runs) {
    Everything all;
    for (const auto& run : runs)
        for (std::size_t i = 0; i < run.played.size(); ++i) {
            const auto& decision = run.played[i];
            const auto [known, fresh] = all[decision.turn][decision.state].try_emplace(decision.reply);
            auto& taken = known->second;
            for (std::size_t axis = 0; axis < 4; ++axis) {
                const auto value = run.value[axis] - decision.before[axis];
                taken.best[axis] = fresh ? value : std::max(taken.best[axis], value);
                taken.worst[axis] = fresh ? value : std::min(taken.worst[axis], value);
            }
            taken.points = decision.points;
            taken.next = i + 1 < run.played.size() ? run.played[i + 1].state
                         : run.ending              ? "#" + std::to_string(*run.ending)
                                                   : run.last;
            const bool good = run.ending && scenario.endings[*run.ending].outcome != scenario::Outcome::lost;
            (good ? taken.good_ending : taken.bad_ending) = true;
        }
    return all;
}

/// What decisions() must say of a turn, by the words of its header.
DecisionWorth by_hand(Index turn, const std::map<std::string, std::map<Index, Taken>>& states) {
    DecisionWorth made{turn, 0, {}, {}, true, false};
    std::set<Index> opened, best_everywhere{0, 1, 2, 3, 4, 5};
    for (const auto& [state, replies] : states) {
        std::int64_t best = replies.begin()->second.best[0];
        for (const auto& [reply, taken] : replies) best = std::max(best, taken.best[0]);
        const auto& any = replies.begin()->second;
        for (const auto& [reply, taken] : replies) {
            opened.insert(reply);
            made.leverage = std::max(made.leverage, best - taken.best[0]);
            if (taken.best != any.best || taken.worst != any.worst || taken.good_ending != any.good_ending ||
                taken.bad_ending != any.bad_ending)
                made.filler = false;
        }
        std::erase_if(best_everywhere, [&](Index reply) {
            return !replies.contains(reply) || replies.at(reply).best[0] != best;
        });
    }
    made.depends = best_everywhere.empty();
    for (const auto reply : opened) {
        bool dominated = false, equal = false;
        for (const auto other : opened) {
            if (other == reply) continue;
            bool met = false, worse = false, better = false, differs = false;
            for (const auto& [state, replies] : states) {
                if (!replies.contains(reply) || !replies.contains(other)) continue;
                const auto &one = replies.at(reply), &two = replies.at(other);
                met = true;
                worse |= one.best[0] < two.best[0];
                better |= one.best[0] > two.best[0];
                differs |= one.points != two.points || one.next != two.next;
            }
            if (worse && !better && !dominated) made.dominated.push_back({reply, other});
            dominated |= worse && !better;
            if (met && !differs && other < reply && !equal) made.equal.push_back({other, reply});
            equal |= met && !differs && other < reply;
        }
    }
    return made;
}

} // namespace

TEST_CASE("leverage, dominated and equal replies, fillers and what depends are what every run shows",
          "[analysis]") {
    std::size_t fillers = 0, dependent = 0, dominated = 0, equal = 0;
    for_many_studies([&](const Study& study, const auto& runs) {
        const auto all = everything(*study.scenario, runs);
        const auto made = decisions(study, prospects(study));
        REQUIRE(made.size() == all.size());
        auto expected = all.begin();
        for (const auto& decision : made) {
            INFO("turn " << decision.turn);
            const auto by_runs = by_hand(expected->first, expected->second);
            ++expected;
            REQUIRE(decision.turn == by_runs.turn);
            REQUIRE(decision.leverage == by_runs.leverage);
            REQUIRE(decision.dominated == by_runs.dominated);
            REQUIRE(decision.equal == by_runs.equal);
            REQUIRE(decision.filler == by_runs.filler);
            REQUIRE(decision.depends == by_runs.depends);
            fillers += decision.filler;
            dependent += decision.depends;
            dominated += decision.dominated.size();
            equal += decision.equal.size();
        }
    });
    // Each of them must have been met.
    REQUIRE(fillers > 5);
    REQUIRE(dependent > 20);
    REQUIRE(dominated > 20);
    CHECK(equal > 0);
}

} // namespace aplomo::analysis
