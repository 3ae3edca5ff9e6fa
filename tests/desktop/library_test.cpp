// What the library counts, with everything that it is filtered by.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Drawn;
using tests::Stage;

namespace {

HomeScreen many() { return std::get<HomeScreen>(tests::sample("home_many")); }

long cards(const Drawn& drawn) {
    return std::count_if(drawn.areas.begin(), drawn.areas.end(),
                         [](const auto& area) { return area.label.starts_with("card "); });
}

/// The number behind a shelf's name.
int count_on(const Drawn& drawn, Shelf shelf) {
    const auto& said = drawn.aloud("shelf " + std::to_string(static_cast<int>(shelf)));
    return std::stoi(said.substr(said.find_first_of("0123456789")));
}

/// All, to review, not tried, not passed.
std::vector<int> counts(const Filter& filter) {
    auto screen = many();
    screen.filter = filter;
    const auto drawn = Stage("en", 1440, 3000).draw(screen);
    std::vector<int> found;
    for (const auto shelf : {Shelf::all, Shelf::due, Shelf::untried, Shelf::not_passed})
        found.push_back(count_on(drawn, shelf));
    return found;
}

} // namespace

TEST_CASE("each shelf counts what the channel, level, principle and search leave of it", "[views]") {
    using Counts = std::vector<int>;
    CHECK(counts({}) == Counts{15, 0, 5, 5});
    CHECK(counts({Shelf::all, Channel::phone, {}, {}}) == Counts{3, 0, 1, 1});
    CHECK(counts({Shelf::all, {}, 4, {}}) == Counts{3, 0, 1, 1});
    CHECK(counts({Shelf::all, Channel::phone, 1, {}}) == Counts{1, 0, 1, 0});
    CHECK(counts({Shelf::all, {}, {}, {}, Principle::calm}) == Counts{5, 0, 0, 5});
    CHECK(counts({Shelf::all, {}, {}, "accounts"}) == Counts{5, 0, 5, 0});
    CHECK(counts({Shelf::untried, Channel::phone, {}, {}}) == Counts{3, 0, 1, 1}); // not the shelf itself
}

TEST_CASE("a shelf that is pressed keeps the other filters, and shows as many cards as it counted",
          "[views]") {
    for (const auto shelf : {Shelf::all, Shelf::untried, Shelf::not_passed}) {
        auto screen = many();
        screen.filter = {Shelf::due, Channel::phone, {}, {}};
        Stage stage("en", 1440, 3000);
        const auto counted = count_on(stage.draw(screen), shelf);
        const auto asked = stage.click(screen, "shelf " + std::to_string(static_cast<int>(shelf)));
        REQUIRE(asked == Action(LookFor{{shelf, Channel::phone, {}, {}}}));
        screen.filter = std::get<LookFor>(*asked).filter;
        CHECK(cards(stage.draw(screen)) == counted);
    }
}
