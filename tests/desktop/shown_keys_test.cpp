// The overview of the keys names no key that does nothing on the page below it.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Stage;

namespace {

bool has_search_field(const Screen& screen) {
    const auto areas = Stage("en", 1440, 3000).draw(screen).areas;
    return std::any_of(areas.begin(), areas.end(), [](const auto& area) { return area.label == "search"; });
}

/// Whether the overview has the key, and what it does.
bool shows_search_key(const Screen& screen) {
    Stage stage("en", 1440, 3000);
    stage.shell.keys_shown = true;
    const auto written = stage.draw(screen).written;
    const auto has = [&](const char* text) {
        return std::any_of(written.begin(), written.end(), [&](const auto& one) { return one.text == text; });
    };
    CHECK(has("/") == has("Search"));
    return has("/");
}

} // namespace

TEST_CASE("the key for a search is shown where there is a field for it, and nowhere else", "[views]") {
    int fields = 0;
    for (const auto& each : tests::samples("en")) {
        INFO(each.name);
        const bool field = has_search_field(each.screen);
        CHECK(shows_search_key(each.screen) == field);
        fields += field ? 1 : 0;
    }
    CHECK(fields > 1);
}

TEST_CASE("a library has the field and the key for a search from the same number of conversations on",
          "[views]") {
    auto home = std::get<HomeScreen>(tests::sample("home_many"));
    REQUIRE(home.cards.size() > searched_scenarios + 1);
    for (const bool searched : {false, true}) {
        home.cards.resize(searched_scenarios + (searched ? 1 : 0), home.cards.front());
        CHECK(has_search_field(home) == searched);
        CHECK(shows_search_key(home) == searched);
    }
}
