#include "analysis/bots.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "analysis/odds.hpp"
#include "conversation/run.hpp"
#include "diagnostics/catalogue.hpp"
#include "planted.hpp"
#include "support/catch.hpp"
#include "support/generated_scenario.hpp"
#include "support/load.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::analysis {
namespace {

using conversation::Run;
using Choice = std::vector<Index>;

Choice all_open(const Run& run) {
    const auto open = run.open();
    return {open.begin(), open.end()};
}

/// The open replies of which a measure is highest.
Choice highest(const Run& run, const std::function<double(const scenario::Reply&)>& measure) {
    const auto& replies = run.scenario().turns[run.state().turn].replies;
    Choice chosen;
    const auto all = all_open(run);
    for (const auto open : all) {
        const bool beaten = std::any_of(all.begin(), all.end(), [&](auto other) {
            return measure(replies[other]) > measure(replies[open]);
        });
        if (!beaten) chosen.push_back(open);
    }
    return chosen;
}

/// How many decisions follow at most, or at least.
int decisions_left(const Run& run, bool most) {
    if (run.finished()) return 0;
    std::vector<int> ways;
    for (const auto open : run.open()) {
        auto next = run;
        next.choose(open);
        ways.push_back(1 + decisions_left(next, most));
    }
    return most ? *std::max_element(ways.begin(), ways.end()) : *std::min_element(ways.begin(), ways.end());
}

/// The choices of each bot, told a second time and from the run alone.
class ByHand {
  public:
    ByHand(const Run& run, Language language) : run_(run), language_(language) {}

    Choice choices(const std::string& bot) const {
        const auto most = [&](auto measure) { return highest(run_, measure); };
        const auto text = [&](const scenario::Reply& reply) { return seen(reply.text); };
        const auto letters = [&](const scenario::Reply& reply) { return double(text(reply).letters); };
        if (bot == "first") return {all_open(run_).front()};
        if (bot == "last") return {all_open(run_).back()};
        if (bot == "longest") return most(letters);
        if (bot == "shortest") return most([&](const auto& reply) { return -letters(reply); });
        if (bot == "most_concrete") return most([&](const auto& reply) { return text(reply).concrete; });
        if (bot == "most_apologies") return most([&](const auto& reply) { return text(reply).apologies; });
        if (bot == "most_shared_words")
            return most([&](const auto& reply) {
                return wording::shared_words(filled(reply.text), filled(conversation::says(run_)), language_);
            });
        if (bot == "avoid_extremes") return middling(letters);
        if (bot == "least_conflict") return most([&](const auto& reply) { return -text(reply).conflict; });
        if (bot == "fixed_recipe") return by_recipe();
        if (bot == "always_empathy") return most([&](const auto& reply) { return techniques(reply, 0); });
        if (bot == "always_calm") return most([&](const auto& reply) { return techniques(reply, 1); });
        if (bot == "always_solution") return most([&](const auto& reply) { return techniques(reply, 2); });
        if (bot == "stay") return by_length(true);
        if (bot == "leave") return by_length(false);
        REQUIRE(bot == "random");
        return all_open(run_);
    }

  private:
    std::string filled(const Text& text) const {
        return fill(text, run_.scenario(), run_.transcript().variant, language_);
    }
    wording::Features seen(const Text& text) const { return wording::features(filled(text), language_); }

    const scenario::Reply& reply(Index position) const {
        return run_.scenario().turns[run_.state().turn].replies[position];
    }

    double techniques(const scenario::Reply& reply, int principle) const {
        return double(std::count_if(reply.uses.begin(), reply.uses.end(), [&](auto use) {
            const auto& tag = run_.scenario().rubric->tags[use];
            return tag.kind == scenario::Tag::Kind::technique && int(tag.principle) == principle;
        }));
    }

    Choice middling(const std::function<double(const scenario::Reply&)>& letters) const {
        double sum = 0, high = 0, low = 1e9;
        for (const auto open : run_.open()) {
            const double length = letters(reply(open));
            sum += length;
            high = std::max(high, length);
            low = std::min(low, length);
        }
        const double mean = sum / run_.open().count;
        const auto between = [&](Index open) {
            return letters(reply(open)) < high && letters(reply(open)) > low;
        };
        Choice rest = all_open(run_), inner;
        std::copy_if(rest.begin(), rest.end(), std::back_inserter(inner), between);
        if (!inner.empty()) rest = inner;
        double nearest = 1e9;
        for (const auto open : rest) nearest = std::min(nearest, std::abs(letters(reply(open)) - mean));
        std::erase_if(rest,
                      [&](Index open) { return std::abs(letters(reply(open)) - mean) > nearest + 1e-9; });
        return rest;
    }

    Choice by_recipe() const {
        const auto phase = run_.scenario().turns[run_.state().turn].phase;
        std::vector<int> steps{0, 1, 2, 3, 4};
        const int first = phase == scenario::Phase::closing ? 4 : int(phase);
        std::rotate(steps.begin(), steps.begin() + first, steps.end());
        for (const int step : steps) {
            const auto signs = [&](const scenario::Reply& reply) {
                return double(seen(reply.text).steps[static_cast<std::size_t>(step)]);
            };
            const auto chosen = highest(run_, signs);
            if (signs(reply(chosen.front())) > 0) return chosen;
        }
        return all_open(run_);
    }

    Choice by_length(bool most) const {
        Choice chosen;
        for (const auto open : run_.open()) {
            auto next = run_;
            next.choose(open);
            if (1 + decisions_left(next, most) == decisions_left(run_, most)) chosen.push_back(open);
        }
        return chosen;
    }

    const Run& run_;
    Language language_;
};

/// The points of a run that is over, the briefing's included.
Points points_of(const Run& run) {
    auto points = run.transcript().briefing.points;
    for (const auto& exchange : run.transcript().exchanges) points += exchange.step.points;
    return points;
}

bool reaches(std::int64_t value, const Extremes& whole, int mark) {
    return whole.range() == 0 || 100 * (value - whole.worst) >= mark * whole.range();
}

bool passed(const Study& study, const Run& run) {
    const auto& scenario = *study.scenario;
    if (!run.ending() || scenario.endings[*run.ending()].outcome == scenario::Outcome::lost) return false;
    const auto points = points_of(run);
    for (std::size_t i = 0; i < 3; ++i)
        if (!study.principles[i].thin &&
            !reaches(points[i], study.principles[i].values.whole, scenario.pass.each))
            return false;
    return reaches(weigh(points, scenario.weights), study.overall.whole, scenario.pass.overall);
}

struct Outcome {
    double value = 0;
    double passing = 0;
};

/// Every run that a bot may play from here, by how probable it is.
Outcome play_on(const Study& study, const Run& run, const std::string& bot, Language language) {
    if (run.finished())
        return {double(weigh(points_of(run), study.scenario->weights)), passed(study, run) ? 1.0 : 0.0};
    Outcome sum;
    const auto choices = ByHand(run, language).choices(bot);
    for (const auto reply : choices) {
        auto next = run;
        next.choose(reply);
        const auto outcome = play_on(study, next, bot, language);
        sum.value += outcome.value / double(choices.size());
        sum.passing += outcome.passing / double(choices.size());
    }
    return sum;
}

/// A random scenario whose texts say different things, in other words in each variant.
std::string random_texts(std::uint64_t seed) {
    tests::Dice dice(seed);
    static const std::vector<std::string> pool{"sorry ",
                                               "no ",
                                               "but ",
                                               "17:00 ",
                                               "{day} ",
                                               "parcel ",
                                               "street ",
                                               "What happened? ",
                                               "you could choose ",
                                               "thank you, goodbye ",
                                               "I understand ",
                                               "I will call ",
                                               "extraordinarily ",
                                               "a "};
    auto text = tests::random_scenario_text(seed);
    const auto replace = [&](const std::string& from, const std::string& key) {
        for (auto at = text.find(from); at != text.npos; at = text.find(from, at + 1)) {
            std::string words;
            for (int left = dice.between(1, 5); left > 0; --left) words += pool[dice.roll(pool.size())];
            text.replace(at, from.size(), key + "\"" + words + "\"" + from.substr(from.size() - 1));
        }
    };
    replace("say: x,", "say: ");
    replace("text: a}", "text: ");
    replace("text: b}", "text: ");
    const auto variants = text.find("variants:\n");
    if (variants == text.npos)
        return text.insert(text.find("start: t0"), "variants: [{id: v0, words: {day: 6th}}]\n");
    text.insert(text.find("{id: v0") + 7, ", words: {day: parcel}");
    text.insert(text.find("{id: v1") + 7, ", words: {day: extraordinarily 5th}");
    return text;
}

const BotScore& score_of(const std::vector<BotScore>& scores, Bot bot, Language language = Language::en) {
    const auto found = std::find_if(scores.begin(), scores.end(), [&](const BotScore& score) {
        return score.bot == bot && score.language == language;
    });
    REQUIRE(found != scores.end());
    return *found;
}

std::vector<diagnostics::Finding> findings_of(const std::string& text) {
    const auto made = study(tests::scenario_from(text), 0);
    return bot_findings(made, play_bots(made), {"planted.yaml", 0, 0});
}

} // namespace

TEST_CASE("every bot comes to what playing each of its runs comes to, from the best dossier set",
          "[analysis]") {
    std::size_t passing = 0, differing = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        const auto scenario = tests::scenario_from(random_texts(seed));
        for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant) {
            const auto made = study(scenario, variant);
            const auto scores = play_bots(made);
            REQUIRE(scores.size() == bot_ids.size());
            for (const auto& score : scores) {
                INFO("seed " << seed << ", variant " << variant << ", " << id_of(score.bot));
                double value = -1e9, passes = 0;
                for (const auto& opening : made.space.openings) {
                    const auto outcome = play_on(made, Run(scenario, variant, opening.read),
                                                 std::string(id_of(score.bot)), Language::en);
                    value = std::max(value, outcome.value);
                    passes = std::max(passes, outcome.passing);
                }
                const auto& whole = made.overall.whole;
                const double overall =
                    whole.range() == 0 ? 100 : 100 * (value - double(whole.worst)) / double(whole.range());
                REQUIRE(std::abs(score.overall - overall) < 1e-9);
                REQUIRE(score.exact);
                REQUIRE(std::abs(score.passing - passes) < 1e-9);
                passing += passes > 0 && passes < 1 ? 1 : 0;
                differing += std::abs(overall - scores.back().overall) > 1e-6 ? 1 : 0;
            }
        }
    }
    REQUIRE(passing > 50);
    REQUIRE(differing > 200);
}

TEST_CASE("where the right reply is always the longest, the bot that takes the longest passes and is found",
          "[analysis]") {
    const auto text = tests::planted_scenario_text(1, tests::Plant::length);
    const auto made = study(tests::scenario_from(text), 0);
    const auto longest = score_of(play_bots(made), Bot::longest);
    REQUIRE(longest.passes());
    REQUIRE(longest.passing == Approx(1));
    REQUIRE(longest.overall == Approx(100));
    const auto found = findings_of(text);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].name == "bot-passes");
    REQUIRE(found[0].place == diagnostics::Place{"planted.yaml", 0, 0});
    REQUIRE(found[0].details == std::vector<std::string>{"—"});
    REQUIRE(message(found[0], Language::en) ==
            "One can pass and understand nothing (variant —). Whoever always takes the longest reply (en) "
            "passes 100 % of the time.");
    REQUIRE(
        message(found[0], Language::es) ==
        "Se aprueba sin entender nada (variante —). Quien elige siempre la respuesta más larga (en) aprueba "
        "el 100 % de las veces.");
}

TEST_CASE("a bot that reads is found in each language that gives the reply away", "[analysis]") {
    const auto found = findings_of(tests::planted_scenario_text(1, tests::Plant::length, 12, "es, en"));
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].reasons == std::vector<diagnostics::Reason>{{"by-longest", {"100", " (es)"}},
                                                                 {"by-longest", {"100", " (en)"}}});
}

TEST_CASE("every bot has words for what it goes by", "[analysis]") {
    const auto all = diagnostics::reasons();
    const auto known = [&](const std::string& name) {
        return std::ranges::count(all, name, &diagnostics::ReasonEntry::name) == 1;
    };
    for (std::size_t i = 0; i < bot_ids.size(); ++i) {
        INFO(bot_ids[i]);
        CHECK(known(reason_of("by-", bot_at(i))));
        CHECK(known(reason_of("cue-", bot_at(i))) == goes_by_surface(bot_at(i)));
    }
}

TEST_CASE("a bot that reads no text is found once, for all languages", "[analysis]") {
    auto text = tests::planted_scenario_text(1, tests::Plant::nothing, 12, "en, es");
    for (int turn = 0; turn < 12; ++turn) {
        const auto first = "t" + std::to_string(turn) + "r0";
        const auto points = text.find("points:", text.find("  t" + std::to_string(turn) + ":"));
        text.erase(points, text.find(", why", points) + 2 - points);
        text.insert(text.find(", say", text.find(first)), ", points: {empathy: 2, calm: 2, solution: 2}");
    }
    const auto found = findings_of(text);
    REQUIRE(found.size() == 1);
    const auto& told = found[0].reasons;
    REQUIRE(told.front() == diagnostics::Reason{"by-first", {"100", ""}});
    REQUIRE(std::count_if(told.begin(), told.end(),
                          [](const auto& each) { return each.name == "by-first"; }) == 1);
}

TEST_CASE("where nothing that can be seen goes with the right reply, no bot is found", "[analysis]") {
    REQUIRE(findings_of(tests::planted_scenario_text(1, tests::Plant::nothing)).empty());
}

TEST_CASE("a bot that reads may play differently in each language, and one that does not plays the same",
          "[analysis]") {
    auto text = tests::planted_scenario_text(2, tests::Plant::length, 6, "en, es");
    // In Spanish every reply says the same, so its length says nothing.
    for (auto at = text.find("say: {es: \""); at != text.npos; at = text.find("say: {es: \"", at + 1)) {
        const auto first = at + std::string("say: {es: \"").size();
        text.replace(first, text.find('"', first) - first, "igual");
    }
    const auto scores = play_bots(study(tests::scenario_from(text), 0));
    REQUIRE(scores.size() == 2 * bot_ids.size());
    REQUIRE(score_of(scores, Bot::longest, Language::en).overall == Approx(100));
    REQUIRE(score_of(scores, Bot::longest, Language::es).overall == Approx(25));
    for (const auto bot : {Bot::first, Bot::last, Bot::stay, Bot::random})
        REQUIRE(score_of(scores, bot, Language::en).overall == score_of(scores, bot, Language::es).overall);
}

TEST_CASE("a bot that is known not to pass need not be followed to the last digit", "[analysis]") {
    tests::Plan plan;
    plan.turns = 100;
    plan.states = 200'000;
    const auto made = study(tests::scenario_from(tests::generated_scenario_text(plan)), 0);
    const auto exact = Oddsmaker(made).from(0, uniform());
    REQUIRE(exact.exact);
    const auto scores = play_bots(made);
    const auto& random = score_of(scores, Bot::random);
    REQUIRE_FALSE(random.exact);
    REQUIRE_FALSE(random.passes());
    REQUIRE(random.passing > exact.passes);
    REQUIRE(std::abs(random.overall - exact.overall) < 1e-9);
    // All texts are alike there.
    REQUIRE(score_of(scores, Bot::longest).overall == random.overall);
    REQUIRE(score_of(scores, Bot::always_calm).overall > random.overall);
}

TEST_CASE("one run in ten is a pass, one in eleven is not", "[analysis]") {
    REQUIRE(BotScore{Bot::first, Language::es, 0, 0.1, true}.passes());
    REQUIRE_FALSE(BotScore{Bot::first, Language::es, 0, 1.0 / 11, true}.passes());
    REQUIRE_FALSE(BotScore{Bot::first, Language::es, 0, 0.5, false}.passes());
}

} // namespace aplomo::analysis
