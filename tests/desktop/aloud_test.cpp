#include <cctype>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::sample;
using tests::Stage;

TEST_CASE("everything that can be pressed on any screen can be read aloud, in words and not in labels",
          "[views]") {
    for (const char* language : {"es", "en"})
        for (const auto& each : tests::samples(language)) {
            Stage stage(language, 1440, 3000);
            stage.surround(each);
            const auto drawn = stage.draw(each.screen);
            for (const auto& area : drawn.areas) {
                INFO(each.name << " " << language << ": " << area.label);
                const auto said = drawn.aloud(area.label);
                CHECK(said.size() > 1);
                CHECK(said != area.label);
            }
        }
}

TEST_CASE("how a thing stands is read aloud after what it is", "[views]") {
    const auto settings = Stage("en", 1440, 3000).draw(sample("settings"));
    CHECK(settings.aloud("say first") == "Say it first, Off");
    CHECK(settings.aloud("theme 0") == "Light, chosen");
    CHECK(settings.aloud("theme 1") == "Dark");
    CHECK(settings.aloud("zoom more") == "Size, more, 100%");
    CHECK(settings.aloud("rail settings") == "Settings, you are here");
    const auto spanish = Stage("es", 1440, 3000).draw(sample("settings", "es"));
    CHECK(spanish.aloud("rail settings") == "Ajustes, estás aquí");
}

TEST_CASE("a reply is read aloud with its number and all of its words", "[views]") {
    Stage stage("en", 1440, 1400);
    const auto screen = std::get<ConversationScreen>(sample("conversation"));
    CHECK(stage.draw(screen).aloud("reply 1") == "1, " + screen.replies[0].text);
}
