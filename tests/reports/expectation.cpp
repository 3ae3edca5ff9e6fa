// What to expect of somebody, told from what came of others.
#include "reports/expectation.hpp"

#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::reports;

namespace {

company::EarlyOutcome outcome(int number, long long passed, std::array<long long, 10> deciles) {
    company::EarlyOutcome made{"call", number, 0, passed, passed, deciles};
    for (const auto n : deciles) made.people += n;
    return made;
}

} // namespace

TEST_CASE("of fourteen at the third attempt it is told how many passed and what the middle half scored",
          "[reports]") {
    const auto expected = expectation(outcome(3, 9, {0, 0, 0, 0, 1, 2, 1, 5, 3, 2}), 5);
    REQUIRE(expected.has_value());
    CHECK(expected->people == 14);
    CHECK(expected->passed == 9);
    CHECK(expected->low == 65);
    CHECK(expected->high == 85);
    CHECK(next_words(3, expected, Language::en) ==
          "Next, the third attempt: 9 of 14 people passed; the middle half scored 65 to 85.");
    CHECK(next_words(3, expected, Language::es) ==
          "Ahora, el tercer intento: lo superaron 9 de 14 personas; la mitad central sacó de 65 a 85.");
}

TEST_CASE("quartiles stay within the ten points that hold them", "[reports]") {
    const auto all_at_the_top = expectation(outcome(1, 8, {0, 0, 0, 0, 0, 0, 0, 0, 0, 8}), 5);
    CHECK(all_at_the_top->low == 93);
    CHECK(all_at_the_top->high == 98);
    const auto two_ends = expectation(outcome(1, 4, {4, 0, 0, 0, 0, 0, 0, 0, 0, 4}), 5);
    CHECK(two_ends->low == 5);
    CHECK(two_ends->high == 95);
}

TEST_CASE("of fewer than eight, or of fewer than the smallest group, nothing is expected", "[reports]") {
    const auto seven = outcome(1, 7, {0, 0, 0, 0, 0, 0, 0, 7, 0, 0});
    const auto eight = outcome(1, 7, {0, 0, 0, 0, 0, 0, 0, 8, 0, 0});
    CHECK_FALSE(expectation(seven, 2).has_value());
    CHECK(expectation(eight, 8).has_value());
    CHECK_FALSE(expectation(eight, 9).has_value());
    CHECK_FALSE(expectation_of({eight}, "call", 2, 5).has_value());
    CHECK_FALSE(expectation_of({eight}, "mail", 1, 5).has_value());
    CHECK_FALSE(usual_pass({seven}, "call", 5).has_value());
    CHECK(next_words(2, std::nullopt, Language::en) ==
          "Next, the second attempt: too few people have made it to say what to expect.");
    CHECK(usual_words(std::nullopt, Language::en).starts_with("Too few people"));
}

TEST_CASE("usual is the attempt by which half of all who began have passed", "[reports]") {
    auto first = outcome(1, 3, {0, 0, 0, 0, 5, 3, 0, 2, 0, 0});
    auto second = outcome(2, 4, {0, 0, 0, 0, 2, 0, 0, 2, 2, 0});
    second.first_passed = 1; // three of the four had passed before
    CHECK(usual_pass({first, second}, "call", 5)->number == 0);
    CHECK(usual_words(usual_pass({first, second}, "call", 5), Language::en) ==
          "Within 5 attempts fewer than half have passed: 4 of 10 people.");
    second.first_passed = 2;
    const auto usual = usual_pass({first, second}, "call", 5);
    CHECK(usual->number == 2);
    CHECK(usual_words(usual, Language::en) ==
          "By the second attempt at least half have passed: 5 of 10 people.");
}

TEST_CASE("an attempt is told below, within or above what is usual, both ends within", "[reports]") {
    const Expectation expected{2, 10, 5, 58, 80};
    CHECK(against(5749, expected) == Against::below);
    CHECK(against(5750, expected) == Against::within);
    CHECK(against(8049, expected) == Against::within);
    CHECK(against(8050, expected) == Against::above);
    CHECK(against_words({"call", 2, 6400, false}, expected, Language::en) ==
          "At the second attempt 64: within what is usual (58 to 80).");
    CHECK(against_words({"call", 2, 9000, true}, expected, Language::es) ==
          "Al segundo intento, 90: por encima de lo habitual (58 a 80).");
    CHECK(against_words({"call", 1, 1000, false}, expected, Language::en) ==
          "At the first attempt 10: below what is usual (58 to 80).");
    CHECK(against_words({"call", 1, 1000, false}, std::nullopt, Language::en) ==
          "At the first attempt 10; too few people to compare it with.");
}
