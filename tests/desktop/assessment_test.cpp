// What an assessment and a briefing show, and what they keep to themselves.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::sample;
using tests::Stage;

namespace {

bool has_area(const tests::Drawn& drawn, const std::string& label) {
    return std::any_of(drawn.areas.begin(), drawn.areas.end(),
                       [&](const auto& area) { return area.label == label; });
}

bool says(const tests::Drawn& drawn, const std::string& text) {
    return std::any_of(drawn.written.begin(), drawn.written.end(),
                       [&](const auto& written) { return written.text == text; });
}

} // namespace

TEST_CASE("an assessment shows no coach, no meters, no way back and no way to the handbook", "[views]") {
    Stage stage;
    const auto guided = stage.draw(sample("conversation"));
    const auto tested = stage.draw(sample("conversation_assessment"));
    for (const char* label : {"go back", "handbook"}) {
        CHECK(has_area(guided, label));
        CHECK_FALSE(has_area(tested, label));
    }
    for (const char* words : {"Your coach", "Anger", "Trust"}) {
        CHECK(says(guided, words));
        CHECK_FALSE(says(tested, words));
    }
    CHECK_FALSE(stage.type(sample("conversation_assessment"), U'z').has_value());
}

TEST_CASE("what leads on is seen without scrolling in a low window", "[views]") {
    struct Way {
        const char* screen;
        const char* label;
    };
    constexpr Way ways[]{{"welcome", "begin"},       {"welcome_company", "begin"},
                         {"welcome_named", "begin"}, {"group_revealed", "decision after"},
                         {"give", "give"},           {"briefing", "start"}};
    for (const char* language : {"es", "en"})
        for (const auto& [screen, label] : ways) {
            INFO(screen << " " << language);
            const auto area = Stage(language, 1024, 700).draw(sample(screen, language)).area(label);
            CHECK(area.seen.h == Approx(area.rect.h));
        }
}

TEST_CASE("the goal of last time is seen on the briefing without scrolling", "[views]") {
    for (const char* language : {"es", "en"}) {
        Stage stage(language, 1440, 900);
        const auto briefing = sample("briefing", language);
        const auto drawn = stage.draw(briefing);
        const auto& aim = std::get<screens::BriefingScreen>(briefing).aim;
        REQUIRE_FALSE(aim.words.empty());
        const auto found = std::find_if(drawn.written.begin(), drawn.written.end(), [&](const auto& written) {
            return written.text.find(aim.words) != std::string::npos;
        });
        REQUIRE(found != drawn.written.end());
        for (const auto& line : found->lines) CHECK(views::overlap(line, found->seen).h == Approx(line.h));
    }
}
