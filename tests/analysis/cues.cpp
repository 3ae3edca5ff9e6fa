#include "analysis/cues.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include "analysis/guessability.hpp"
#include "conversation/run.hpp"
#include "diagnostics/catalogue.hpp"
#include "planted.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::analysis {
namespace {

using conversation::Run;

Quiz quiz_of(const std::string& text) {
    const auto scenario = tests::scenario_from(text);
    std::vector<VariantResult> results;
    for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant)
        results.push_back(play_everything(scenario, variant));
    return quiz(results);
}

std::vector<Quiz> catalogue_of(std::uint64_t seed, tests::Plant plant, const std::string& languages = "en") {
    std::vector<Quiz> quizzes;
    for (std::uint64_t i = 0; i < 4; ++i)
        quizzes.push_back(quiz_of(tests::planted_scenario_text(100 * seed + i, plant, 12, languages)));
    return quizzes;
}

const CueScore& score_of(const std::vector<CueScore>& scores, Bot cue) {
    const auto found =
        std::find_if(scores.begin(), scores.end(), [&](const CueScore& score) { return score.cue == cue; });
    REQUIRE(found != scores.end());
    return *found;
}

/// The combinations met at each turn in states that `follow` goes on from, each state once.
struct Met {
    std::set<std::string> states;                                   ///< seen before
    std::map<Index, std::map<std::array<unsigned, 3>, int>> counts; ///< by turn: line, open, key
};

template <typename Follow>
void play_on(const Study& study, const Run& run, Met& met, Follow follow) {
    const auto& state = run.state();
    const auto at = *study.space.find(state);
    if (run.ending() || !met.states.insert(std::to_string(at)).second) return;
    const auto& lines = study.scenario->turns[state.turn].says;
    const auto line = static_cast<unsigned>(&conversation::said(*study.scenario, state) - lines.data());
    unsigned open = 0, key = 0;
    std::vector<Run> ways;
    for (const auto reply : run.open()) {
        auto next = run;
        const auto& step = next.choose(reply);
        const auto own = weigh(step.points, study.scenario->weights);
        const auto after = next.ending() ? 0 : study.overall.best[*study.space.find(next.state())];
        const bool best = own + after == study.overall.best[at];
        open |= 1U << reply;
        key |= best ? 1U << reply : 0U;
        if (!next.ending() && follow(best)) ways.push_back(next);
    }
    ++met.counts[state.turn][{line, open, key}];
    for (const auto& way : ways) play_on(study, way, met, follow);
}

Met met_on(const std::shared_ptr<const Scenario>& scenario, const Study& study, bool best_runs) {
    Met met;
    for (const auto& opening : study.space.openings) {
        const auto value = weigh(opening.points, scenario->weights) + study.overall.best[opening.state];
        if (!best_runs || value == study.overall.whole.best)
            play_on(study, Run(scenario, 0, opening.read), met,
                    [&](bool best) { return best || !best_runs; });
    }
    return met;
}

/// A question about nothing: each of four replies looks as the dice say, and one of them is right.
Question drawn_question(tests::Dice& dice) {
    Question question{0, scenario::Phase::inquiry, 0b1111, static_cast<Replies>(1U << dice.roll(4)), {}};
    for (int i = 0; i < 4; ++i) {
        Look look;
        look.features.letters = dice.between(20, 40);
        look.features.concrete = dice.between(0, 2);
        look.features.apologies = dice.between(0, 1);
        look.features.conflict = dice.between(0, 2);
        look.features.steps[1] = dice.between(0, 2);
        look.shared_words = dice.between(0, 3);
        question.looks[1].push_back(look);
    }
    return question;
}

} // namespace

TEST_CASE("luck is the share of all ways to mark as many replies that do at least as well", "[analysis]") {
    const std::vector<Guess> guesses{{4, 1, 1, 1}, {3, 2, 2, 1}, {6, 3, 4, 3}, {5, 1, 3, 0}, {2, 1, 2, 1}};
    double rate = 0, expected = 0, observed = 0;
    for (const auto& guess : guesses) {
        observed += double(guess.hits) / guess.marked;
        rate += guess.marked < guess.open ? double(guess.hits) / guess.marked / 4 : 0;
        expected += guess.marked < guess.open ? double(guess.right) / guess.open / 4 : 0;
    }
    double ways = 0, as_good = 0;
    const std::function<void(std::size_t, double)> mark = [&](std::size_t at, double sum) {
        if (at == guesses.size()) {
            ++ways;
            as_good += sum > observed - 1e-9 ? 1 : 0;
            return;
        }
        const auto& guess = guesses[at];
        for (unsigned marked = 0; marked < 1U << guess.open; ++marked)
            if (std::popcount(marked) == guess.marked)
                mark(at + 1, sum + double(std::popcount(marked & ((1U << guess.right) - 1))) / guess.marked);
    };
    mark(0, 0);
    const auto hits = weigh_up(guesses);
    REQUIRE(hits.questions == 4);
    REQUIRE(hits.rate == Approx(rate));
    REQUIRE(hits.expected == Approx(expected));
    REQUIRE(hits.p == Approx(as_good / ways).epsilon(1e-12));
}

TEST_CASE("many questions are weighed up nearly as exactly as few", "[analysis]") {
    std::vector<Guess> few;
    for (int i = 0; i < 256; ++i) few.push_back({4, 1, 1 + i % 2, i % 10 < 4 ? 1 : 0});
    auto many = few;
    many.push_back({4, 1, 1, 0});
    REQUIRE(weigh_up(few).p == Approx(0.02).margin(0.02));
    REQUIRE(weigh_up(many).p == Approx(weigh_up(few).p).epsilon(0.2));
    REQUIRE(weigh_up({}).p == 1);
}

TEST_CASE("Holm asks more of each probability the more are asked at once", "[analysis]") {
    const std::vector<double> asked{0.04, 0.01, 0.5, 0.012};
    const auto adjusted = holm(asked);
    REQUIRE(adjusted[1] == Approx(0.04));
    REQUIRE(adjusted[3] == Approx(0.04)); // 0.036, but no less than the one before
    REQUIRE(adjusted[0] == Approx(0.08));
    REQUIRE(adjusted[2] == Approx(0.5));
}

TEST_CASE("a turn's question is what most states of best runs ask there, told from the runs", "[analysis]") {
    std::size_t asked = 0, beside_best = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        const auto text = tests::random_scenario_text(seed);
        const auto scenario = tests::scenario_from(text);
        const auto made = quiz_of(text);
        const auto result = study(scenario, 0);
        const auto best = met_on(scenario, result, true);
        const auto all = met_on(scenario, result, false);
        for (const auto& [turn, met] : all.counts) {
            const auto& counts = best.counts.contains(turn) ? best.counts.at(turn) : met;
            int most = 0;
            for (const auto& [combination, count] : counts)
                if (combination[1] != combination[2]) most = std::max(most, count);
            const auto question = std::find_if(made.questions.begin(), made.questions.end(),
                                               [&](const Question& each) { return each.turn == turn; });
            REQUIRE((question != made.questions.end()) == (most > 0));
            if (most == 0) continue;
            ++asked;
            beside_best += best.counts.contains(turn) ? 0 : 1;
            bool among_most = false;
            for (const auto& [combination, count] : counts)
                among_most = among_most || (count == most && combination[1] == question->open &&
                                            combination[2] == question->key);
            REQUIRE(among_most);
        }
    }
    REQUIRE(asked > 100);
    REQUIRE(beside_best > 20);
}

TEST_CASE("a turn that only a later variant reaches is asked in that variant's words", "[analysis]") {
    auto text = tests::planted_scenario_text(1, tests::Plant::nothing, 2);
    text.insert(text.find("start: t0"), "meters: {anger: {start: 0, max: 9}}\n"
                                        "variants: [{id: v0, words: {x: one}}, "
                                        "{id: v1, meters: {anger: 5}, words: {x: '12345'}}]\n");
    const auto start = text.find("start: t0");
    text.replace(start, 9, "start: gate");
    text.insert(text.find("  t0:"), "  gate:\n    phase: opening\n    says: [{text: hello}]\n    replies:\n"
                                    "      - {id: ga, say: '{x}', points: {calm: 1}, why: w, "
                                    "to: [{when: anger > 3, to: t0}, {to: done}]}\n"
                                    "      - {id: gb, say: b, why: w, to: done}\n");
    const auto made = quiz_of(text);
    REQUIRE(made.questions.size() == 3);
    REQUIRE(made.questions[0].turn == 0);
    REQUIRE(made.questions[0].looks[1][0].features.letters == 3);
    REQUIRE(made.questions[0].looks[0].empty());
    REQUIRE(made.questions[2].open == 0b1111);
}

TEST_CASE("a cue planted in a catalogue is significant, and is found", "[analysis]") {
    const auto made = guessability(catalogue_of(1, tests::Plant::length));
    REQUIRE(made.scenarios == 4);
    REQUIRE(made.questions == 48);
    const auto& longest = score_of(made.cues, Bot::longest);
    REQUIRE(longest.hits.rate == 1);
    REQUIRE(longest.hits.expected == Approx(0.25));
    REQUIRE(longest.leaks());
    REQUIRE(score_of(made.cues, Bot::shortest).hits.rate == 0);
    REQUIRE_FALSE(score_of(made.cues, Bot::first).leaks());
    const auto found = guessability_findings(made, {"scenarios", 0, 0});
    const auto leak = std::find_if(found.begin(), found.end(), [](const auto& each) {
        return each.name == "cue-leaks" && each.reasons.front().name == "cue-longest";
    });
    REQUIRE(leak != found.end());
    REQUIRE(message(*leak, Language::en) ==
            "A cue gives the best reply away (en): it is right in 100 % of 48 turns, and by luck it would be "
            "25 % (p < 0.0001). It is enough to always take the longest reply.");
    REQUIRE(message(*leak, Language::es).ends_with("Basta con elegir siempre la respuesta más larga."));
}

TEST_CASE("a place that gives replies away is found for all languages of the catalogue at once",
          "[analysis]") {
    tests::Dice dice(5);
    Quiz quiz{"drawn", {Language::en}, {}};
    for (int i = 0; i < 30; ++i) {
        quiz.questions.push_back(drawn_question(dice));
        quiz.questions.back().key = 0b1000;
    }
    const auto found = guessability_findings(guessability(std::vector{quiz}), {});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].reasons[0].name == "cue-last");
    REQUIRE(found[0].details[0] == "en");
}

TEST_CASE("a clean catalogue gives no reply away", "[analysis]") {
    const auto made = guessability(catalogue_of(1, tests::Plant::nothing, "es, en"));
    REQUIRE(made.cues.size() == 2 + 2 * 8);
    REQUIRE_FALSE(score_of(made.cues, Bot::first).language.has_value());
    REQUIRE(guessability_findings(made, {}).empty());
}

TEST_CASE("of clean catalogues at most one in twenty is found to leak by any cue", "[analysis]") {
    tests::Dice dice(7);
    int leaking = 0;
    for (int catalogue = 0; catalogue < 400; ++catalogue) {
        Quiz quiz{"drawn", {Language::en}, {}};
        for (int i = 0; i < 60; ++i) quiz.questions.push_back(drawn_question(dice));
        const auto scores = cue_scores(std::vector{quiz});
        leaking += std::any_of(scores.begin(), scores.end(), [](const auto& each) { return each.leaks(); });
    }
    REQUIRE(leaking <= 20);
    REQUIRE(leaking >= 2);
}

} // namespace aplomo::analysis
