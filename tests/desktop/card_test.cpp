// What a card of the library says of how far one is.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;

TEST_CASE("the card of what was only done guided says so, and neither untried nor not passed", "[views]") {
    auto home = std::get<screens::HomeScreen>(tests::sample("home"));
    REQUIRE_FALSE(home.cards.empty());
    home.cards.resize(1);
    auto& card = home.cards[0];
    card.best = card.last = card.due = {};
    card.passed = card.begun = false;
    home.next.reset();
    const auto drawn = tests::Stage().draw(home);
    const auto times = [&](const std::string& text) {
        return std::count_if(drawn.written.begin(), drawn.written.end(),
                             [&](const auto& written) { return written.text == text; });
    };
    CHECK(times("Only guided so far") == 1);
    CHECK(times("No score yet") == 1);
    CHECK(times("Not passed yet") == 0);
    CHECK(times("Not tried yet") == 0);
}
