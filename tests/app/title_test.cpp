#include "desktop/app/title.hpp"

#include "desktop/platform/translation.hpp"
#include "support/catch.hpp"

using namespace aplomo;

namespace {

template <typename Screen>
std::string title_in(const std::string& language, const std::string& title) {
    Screen screen;
    screen.title = title;
    return app::title_of(screen, platform::words_in(language, platform::usual_catalogue_folders("/nowhere")));
}

} // namespace

TEST_CASE("the window is called after what it shows, in the person's language", "[app]") {
    CHECK(title_in<screens::BriefingScreen>("es", "El envío") == "El envío – Preparación – Aplomo");
    CHECK(title_in<screens::ConversationScreen>("es", "El envío") == "El envío – Conversación – Aplomo");
    CHECK(title_in<screens::DebriefScreen>("en", "The delivery") == "The delivery – Debrief – Aplomo");
}

TEST_CASE("a scenario that does not load gives its id to the window", "[app]") {
    screens::FindingsScreen findings;
    findings.scenario = "late_supplier";
    const auto words = platform::words_in("en", {});
    CHECK(app::title_of(findings, words) == "late_supplier – What is wrong – Aplomo");
    CHECK(app::title_of(screens::HomeScreen{}, words) == "Aplomo");
    CHECK(app::title_of(screens::AttemptsScreen{}, words) == "My attempts – Aplomo");
}
