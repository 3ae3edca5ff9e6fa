#include "analysis/text_model.hpp"

#include <algorithm>

#include "analysis/guessability.hpp"
#include "analysis/least_squares.hpp"
#include "diagnostics/catalogue.hpp"
#include "planted.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::analysis {
namespace {

std::vector<Quiz> catalogue_of(std::uint64_t seed, tests::Plant plant, std::uint64_t scenarios = 4) {
    std::vector<Quiz> quizzes;
    for (std::uint64_t i = 0; i < scenarios; ++i) {
        const auto text = tests::planted_scenario_text(100 * seed + i, plant, 15);
        quizzes.push_back(quiz({play_everything(tests::scenario_from(text), 0)}));
    }
    return quizzes;
}

} // namespace

TEST_CASE("least squares find the weights that made the numbers, useless columns and all", "[analysis]") {
    tests::Dice dice(3);
    Products<4> products;
    std::array<double, 4> toward{};
    for (int i = 0; i < 50; ++i) {
        const std::array<double, 4> x{double(dice.between(-9, 9)), double(dice.between(-9, 9)),
                                      double(dice.between(-9, 9)), 0};
        const double y = 2 * x[0] - 3 * x[1] + 0.5 * x[2];
        products.add(x);
        for (std::size_t j = 0; j < 4; ++j) toward[j] += y * x[j];
    }
    const auto weights = LeastSquares<4>(products, 1e-9).weights(toward);
    REQUIRE(weights[0] == Approx(2));
    REQUIRE(weights[1] == Approx(-3));
    REQUIRE(weights[2] == Approx(0.5));
    REQUIRE(weights[3] == Approx(0).margin(1e-6));
}

TEST_CASE("a manner that right replies tend to have is learnt from other scenarios, and is found",
          "[analysis]") {
    const auto made = guessability(catalogue_of(1, tests::Plant::manner));
    REQUIRE(made.model.size() == 1);
    const auto& score = made.model[0];
    REQUIRE(score.language == Language::en);
    REQUIRE(score.scenarios == 4);
    REQUIRE(score.hits.questions == 60);
    REQUIRE(score.hits.rate > 0.4);
    REQUIRE(score.leaks());
    const auto found = guessability_findings(made, {"scenarios", 0, 0});
    const auto leak =
        std::find_if(found.begin(), found.end(), [](const auto& each) { return each.name == "text-leaks"; });
    REQUIRE(leak != found.end());
    REQUIRE(leak->place.file == "scenarios");
    REQUIRE(leak->details[0] == "en");
    REQUIRE(message(*leak, Language::en).find("of 60 turns, and by luck it would be 25 %") !=
            std::string::npos);
}

TEST_CASE("from clean scenarios nothing is learnt that helps in others", "[analysis]") {
    int leaking = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto scores = model_scores(catalogue_of(seed, tests::Plant::nothing));
        REQUIRE(scores.size() == 1);
        leaking += scores[0].leaks() ? 1 : 0;
    }
    REQUIRE(leaking <= 3);
}

TEST_CASE("a scenario's own key teaches the model nothing about it", "[analysis]") {
    // In one scenario the longest is right, in the other the shortest: each teaches the wrong thing.
    auto quizzes = catalogue_of(1, tests::Plant::length, 2);
    for (auto& question : quizzes[1].questions)
        for (auto& look : question.looks[1]) look.features.letters = 1000 - look.features.letters;
    const auto scores = model_scores(quizzes);
    REQUIRE(scores[0].hits.rate < 0.1);
    REQUIRE_FALSE(scores[0].leaks());
}

TEST_CASE("one scenario is too few to learn from", "[analysis]") {
    const auto made = guessability(catalogue_of(1, tests::Plant::length, 1));
    REQUIRE(made.too_few());
    REQUIRE(made.scenarios == 1);
    REQUIRE_FALSE(made.cues.empty());
    REQUIRE_FALSE(guessability(catalogue_of(1, tests::Plant::length, 2)).too_few());
}

} // namespace aplomo::analysis
