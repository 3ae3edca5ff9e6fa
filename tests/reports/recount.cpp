#include <algorithm>
#include <map>

#include "attempts/beginning.hpp"
#include "attempts/verify.hpp"
#include "reports/recount.hpp"
#include "reports/sitting.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

using namespace aplomo;
using namespace aplomo::reports;

namespace {

/// An attempt and the texts that it keeps, as a store would have them.
struct Kept {
    attempts::Attempt attempt;
    std::map<std::string, std::string> texts;

    attempts::KeptTexts source() const {
        return [this](const std::string& fingerprint) -> std::optional<std::string> {
            const auto found = texts.find(fingerprint);
            if (found == texts.end()) return std::nullopt;
            return found->second;
        };
    }
};

Kept kept(conversation::Run run, const std::vector<std::string>& replies, const std::string& variant) {
    auto start =
        attempts::beginning(run, {"a1", "Nadia", 0, attempts::Mode::practice,
                                  run.scenario().languages.front(), "2026-11-22T09:30:00Z", "0.1.0"});
    start.attempt.variant = variant;
    for (const auto& reply : replies) {
        run.choose(find_open(run, reply).value());
        start.attempt.decisions.push_back({reply, 0, {}});
    }
    REQUIRE(run.ending().has_value());
    const auto study = analysis::study(run.shared_scenario(), run.transcript().variant);
    start.attempt.seal = attempts::seal_of(study, run);
    Kept made{start.attempt, {}};
    made.texts[start.attempt.scenario_fingerprint] = start.scenario_text;
    made.texts[start.attempt.rubric_fingerprint] = start.rubric_text;
    return made;
}

Kept good_run() {
    return kept({tests::scenario_from(tests::full_scenario_text()), 1, {0}}, {"listen", "check", "options"},
                "julia");
}

const Chances* find(const std::vector<Chances>& all, const std::string& tag) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.tag == tag; });
    return found == all.end() ? nullptr : &*found;
}

/// A run of random decisions, or of the best ones, to its end.
conversation::Run random_run(const analysis::Study& study, tests::Dice& dice, bool best) {
    const auto& openings = study.space.openings;
    std::size_t at = dice.roll(openings.size());
    if (best)
        while (weigh(openings[at].points, study.scenario->weights) + study.overall.best[openings[at].state] !=
               study.overall.whole.best)
            at = (at + 1) % openings.size();
    conversation::Run run(study.scenario, study.space.variant, openings[at].read);
    while (!run.finished()) {
        const auto open = run.open();
        std::vector<scenario::Index> choice(open.begin(), open.end());
        const auto value = [&](scenario::Index reply) {
            const auto step = conversation::take(*study.scenario, run.state(), reply);
            return weigh(step.points, study.scenario->weights) + scoring::best_after(study, step);
        };
        if (best) {
            const auto highest = value(*std::max_element(
                choice.begin(), choice.end(), [&](auto a, auto b) { return value(a) < value(b); }));
            std::erase_if(choice, [&](auto reply) { return value(reply) < highest; });
        }
        run.choose(choice[dice.roll(choice.size())]);
    }
    return run;
}

/// How often the run used each tag, briefing included.
int uses_of(const conversation::Run& run, std::uint16_t tag) {
    const auto has = [&](const std::vector<std::uint16_t>& uses) {
        return std::find(uses.begin(), uses.end(), tag) != uses.end();
    };
    const auto& scenario = run.scenario();
    const auto& read = run.transcript().briefing.read;
    int n = std::any_of(read.begin(), read.end(),
                        [&](auto item) { return has(scenario.briefing->dossier[item].uses); })
                ? 1
                : 0;
    for (const auto& exchange : run.transcript().exchanges)
        n += has(scenario.turns[exchange.before.turn].replies[exchange.reply].uses) ? 1 : 0;
    return n;
}

} // namespace

TEST_CASE("a recount is what the decisions come to, whatever the seal claims", "[reports]") {
    auto made = good_run();
    const auto honest = made.attempt.seal->scorecard;
    made.attempt.seal->scorecard.overall.part = 0;
    made.attempt.seal->scorecard.passed = !honest.passed;
    made.attempt.seal->ending = "hangs_up";
    Recounter recounter(made.source());
    const auto recount = recounter.recount(made.attempt);
    REQUIRE(recount.has_value());
    CHECK(recount->overall == honest.overall);
    CHECK(recount->passed == honest.passed);
    CHECK(recount->outcome == honest.outcome);
    CHECK(recount->shown == scoring::shown(honest.overall, 70));
    CHECK(recount->attempt == "a1");
    CHECK(recount->started == made.attempt.started);
}

TEST_CASE("a retry is not recounted: its decisions were taken by somebody who had read the debrief",
          "[reports]") {
    auto kept = good_run();
    Recounter recounter(kept.source());
    CHECK(recounter.recount(kept.attempt).has_value());
    kept.attempt.retry = attempts::Retry{"a0", 1};
    CHECK_FALSE(recounter.recount(kept.attempt).has_value());
    CHECK_FALSE(sittings_of({kept.attempt}).front().passed);
}

TEST_CASE("what is not sealed or can no longer be played again is not recounted", "[reports]") {
    const auto made = good_run();
    Recounter recounter(made.source());
    auto open = made.attempt;
    open.seal.reset();
    CHECK_FALSE(recounter.recount(open).has_value());
    auto again = made.attempt;
    again.retry = attempts::Retry{"a0", 1};
    CHECK_FALSE(recounter.recount(again).has_value());
    auto altered = made.attempt;
    altered.decisions[1].reply = "traffic_jam";
    CHECK_FALSE(recounter.recount(altered).has_value());
    auto cut = made.attempt;
    cut.decisions.pop_back();
    CHECK_FALSE(recounter.recount(cut).has_value());
    auto lost = made.attempt;
    lost.scenario_fingerprint = std::string(64, '0');
    CHECK_FALSE(recounter.recount(lost).has_value());
    CHECK(recounter.recount(made.attempt).has_value());
}

TEST_CASE("one recounter goes from text to text and from variant to variant", "[reports]") {
    const auto full = good_run();
    const auto marta = kept({tests::scenario_from(tests::full_scenario_text()), 0, {}},
                            {"listen", "check", "sorry_again"}, "marta");
    const auto text = tests::random_scenario_text(3);
    const auto scenario = tests::scenario_from(text);
    const auto study = analysis::study(scenario, 0);
    tests::Dice dice(3);
    auto run = random_run(study, dice, true);
    REQUIRE(run.ending().has_value());
    auto other =
        kept({scenario, 0, run.transcript().briefing.read}, decisions(run).replies, scenario->variants[0].id);
    for (const auto* more : {&full, &marta}) other.texts.insert(more->texts.begin(), more->texts.end());
    Recounter recounter(other.source());
    for (int round = 0; round < 2; ++round)
        for (const auto* attempt :
             std::vector<const attempts::Attempt*>{&full.attempt, &marta.attempt, &other.attempt}) {
            const auto recount = recounter.recount(*attempt);
            REQUIRE(recount.has_value());
            CHECK(recount->overall == attempt->seal->scorecard.overall);
        }
}

TEST_CASE("a technique was on offer where a best reply uses it, a pitfall where an open reply has it",
          "[reports]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    const auto study = analysis::study(scenario, 1);
    conversation::Run run(scenario, 1, {});
    for (const auto* reply : {"calm_down", "check", "sorry_again"}) run.choose(find_open(run, reply).value());
    const auto all = chances(study, run);
    CHECK(*find(all, "order_calm") == Chances{"order_calm", true, 1, 1});
    CHECK(*find(all, "excuse") == Chances{"excuse", true, 1, 0});
    CHECK(*find(all, "find_cause") == Chances{"find_cause", false, 1, 1});
    CHECK(*find(all, "offer_options") == Chances{"offer_options", false, 1, 0});
    CHECK(*find(all, "do_homework") == Chances{"do_homework", false, 1, 0});
    CHECK(find(all, "apologise") == nullptr); // used, but nowhere a best reply
}

TEST_CASE("no tag is taken more often than offered or used, and the best play takes every technique offered",
          "[reports]") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const auto scenario = tests::scenario_from(tests::random_scenario_text(seed));
        const auto study = analysis::study(scenario, 0);
        tests::Dice dice(seed);
        for (const bool best : {false, true}) {
            const auto run = random_run(study, dice, best);
            INFO("seed " << seed << (best ? ", best" : ", random"));
            for (const auto& one : chances(study, run)) {
                INFO(one.tag);
                const auto tag = scenario::tag_index(*scenario->rubric, one.tag).value();
                CHECK(one.offered >= 1);
                CHECK(one.taken <= one.offered);
                CHECK(one.taken <= uses_of(run, tag));
                if (one.pitfall) CHECK(one.taken == uses_of(run, tag));
                if (best && !one.pitfall) CHECK(one.taken == one.offered);
                if (best && !one.pitfall) CHECK(one.taken == uses_of(run, tag));
            }
        }
    }
}

TEST_CASE("attempts of one variant are put side by side", "[reports]") {
    std::vector<attempts::Attempt> some(4);
    for (std::size_t i = 0; i < 4; ++i) {
        some[i].id = std::to_string(i);
        some[i].scenario_fingerprint = i % 2 == 0 ? "b" : "a";
        some[i].variant = i == 2 ? "first" : "second";
    }
    arrange(some);
    std::string order;
    for (const auto& attempt : some) order += attempt.id;
    CHECK(order == "1320");
}
