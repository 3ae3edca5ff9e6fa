#include "analysis/study.hpp"
#include "reports/best_replies.hpp"
#include "reports/due.hpp"
#include "reports/items.hpp"
#include "reports/svg.hpp"
#include "reports/team_charts.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::reports;

TEST_CASE("of sums too a conversation is due a fifth of the first month after it was passed", "[reports]") {
    CHECK_FALSE(review_of(CourseSums{3, 0, 100, 110}).has_value());
    CHECK(review_of(CourseSums{1, 1, 100, 100})->due == 106);
    CHECK(review_of(CourseSums{2, 1, 100, 101})->due == 107);
}

TEST_CASE("of sums a gap grows no faster than passes and days allow", "[reports]") {
    CHECK(review_of(CourseSums{5, 5, 100, 100})->gap == 6); // all on one day
    CHECK(review_of(CourseSums{2, 2, 100, 106})->gap == 12);
    CHECK(review_of(CourseSums{3, 3, 100, 118})->gap == 24);
    CHECK(review_of(CourseSums{3, 2, 100, 118})->gap == 6); // a fail undid a pass
    CHECK(review_of(CourseSums{40, 40, 0, 5000})->gap == Spacing{}.longest);
}

TEST_CASE("the best reply of a turn is that of most situations in which it is reached", "[reports]") {
    const auto scenario = tests::scenario_from(tests::full_scenario_text());
    const auto best = best_replies(analysis::study(scenario, 0));
    REQUIRE(best.size() == scenario->turns.size());
    const auto& start = scenario->turns[scenario->start];
    REQUIRE(best[scenario->start].has_value());
    CHECK(in(start.replies[*best[scenario->start]].text, Language::en).starts_with("Go on."));
}

TEST_CASE("the team's charts say how many they are told from", "[reports]") {
    const auto spread = spread_chart({0, 0, 0, 0, 1, 2, 4, 9, 3, 1}, Language::en);
    CHECK(spread.told == "Scores of 20 attempts, by tens of points");
    CHECK(svg(spread).find(">9</text>") != std::string::npos);
    const auto survey = survey_chart({0, 1, 0, 0, 5}, Language::es);
    CHECK(survey.told == "Encuestas de 6 clientes simulados");
    CHECK(spread_chart(std::vector<long long>(10, 0), Language::en).told ==
          "Scores of 0 attempts, by tens of points");
}

TEST_CASE("what those who did best chose is told from mean scores, and of too few not at all", "[reports]") {
    const auto use = [](const std::string& reply, long long chosen, double cost, double score) {
        return company::ReplyUse{reply, 40, chosen, cost, score};
    };
    const std::vector<company::ReplyUse> at{use("vague", 12, 6, 41.5), use("precise", 20, 0, 78),
                                            use("odd", 4, 1, 99), use("kind", 4, 0, 60)};
    CHECK(score_with(at[0]) == 41.5);
    CHECK_FALSE(score_with(at[2]));
    CHECK(chosen_by_best(at, 0) == std::size_t{1});
    CHECK_FALSE(chosen_by_best(at, 1)); // nobody did better with another
    CHECK_FALSE(chosen_by_best(at, 2)); // too few chose it
    CHECK(difficulty(at).n == 40);
    CHECK(difficulty(at).lost == 1.9);
    CHECK(difficulty({}).n == 0);
}
