#include "reports/standing.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::reports;
using attempts::Mode;

namespace {

attempts::Attempt attempt(Mode mode, int overall, bool passed) {
    attempts::Attempt made;
    made.scenario = "full";
    made.mode = mode;
    made.seal = attempts::Seal{};
    made.seal->scorecard.overall = {overall, 100};
    made.seal->scorecard.passed = passed;
    return made;
}

/// Newest first.
Standing standing(const std::vector<attempts::Attempt>& attempts) {
    static const auto scenario = tests::scenario_from(tests::full_scenario_text());
    return standing_of(*scenario, attempts);
}

} // namespace

TEST_CASE("how far one is with a scenario is told from practice and assessment, never from guided ones",
          "[reports]") {
    const auto mixed = standing({attempt(Mode::guided, 99, true), attempt(Mode::assessment, 40, false),
                                 attempt(Mode::practice, 60, false), attempt(Mode::guided, 98, true)});
    CHECK(mixed.best == 60);
    CHECK(mixed.last == 40);
    CHECK_FALSE(mixed.passed);
    CHECK(why(mixed) == Why::not_passed);
    CHECK(standing({attempt(Mode::practice, 80, true)}).passed);
}

TEST_CASE("what was practised guided alone is tried, without a score", "[reports]") {
    auto guided = standing({attempt(Mode::guided, 90, true)});
    CHECK(guided.tried);
    CHECK_FALSE(guided.best.has_value());
    CHECK_FALSE(guided.last.has_value());
    CHECK_FALSE(guided.passed);
    CHECK(why(guided) == Why::not_passed);
    guided.due = 6; // it was passed with the coach, and is gone over again
    CHECK(why(guided) == Why::nothing_due);
    guided.due = 0;
    CHECK(why(guided) == Why::review);
}

TEST_CASE("what is not finished or a retry is not tried", "[reports]") {
    auto retry = attempt(Mode::practice, 90, true), begun = retry;
    retry.retry = attempts::Retry{"a", 2};
    begun.seal.reset();
    CHECK_FALSE(standing({retry, begun}).tried);
    CHECK(why(standing({retry, begun})) == Why::untried);
}
