// What is higher than its room is cut off at the edges, and looks as if it were meant to be.
#include <imgui.h>

#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::sample;
using tests::Stage;
using views::Key;

namespace {

constexpr float width = 1024, height = 700, fade = 16;

/// How many corners at the right edge of the window are as clear, 0 to 255, as `alpha` at that height.
long corners(float y, unsigned alpha) {
    long found = 0;
    const ImDrawData& drawn = *ImGui::GetDrawData();
    for (int i = 0; i < drawn.CmdListsCount; ++i)
        found += std::count_if(drawn.CmdLists[i]->VtxBuffer.begin(), drawn.CmdLists[i]->VtxBuffer.end(),
                               [&](const ImDrawVert& corner) {
                                   return corner.pos.x == width && corner.pos.y == y &&
                                          (corner.col >> IM_COL32_A_SHIFT & 0xFFU) == alpha;
                               });
    return found;
}

bool fades_above() { return corners(fade, 0) > 0; }
bool fades_below() { return corners(height - fade, 0) > 0; }

} // namespace

TEST_CASE("a page fades where it goes on, and nothing lies on the text of its first and last lines",
          "[views]") {
    Stage stage("en", 1024, 700);
    const Screen screen = sample("progress");
    stage.draw(screen);
    CHECK_FALSE(fades_above());
    CHECK(fades_below());
    stage.press(screen, Key::page_down);
    stage.draw(screen);
    CHECK(fades_above());
    CHECK(fades_below());
    stage.press(screen, Key::end);
    stage.draw(screen);
    CHECK(fades_above());
    CHECK_FALSE(fades_below());
    stage.draw(sample("progress_empty")); // it is not higher than its room
    CHECK_FALSE(fades_above());
    CHECK_FALSE(fades_below());
}

TEST_CASE("whatever is scrolled moves as one, so that its end can be reached", "[views]") {
    for (const auto& [wide, high] : {std::pair{1024, 700}, {640, 400}})
        for (const auto& each : tests::samples("es")) {
            Stage stage("es", wide, high);
            stage.draw(each.screen);
            const auto before = stage.draw(each.screen).areas;
            auto offsets = stage.memory.scrolls;
            stage.press(each.screen, Key::end);
            for (int i = 0; i < 3; ++i) stage.draw(each.screen);
            const auto after = stage.draw(each.screen);
            for (const auto& area : before) {
                const auto moved = std::find_if(after.areas.begin(), after.areas.end(),
                                                [&](const auto& other) { return other.label == area.label; });
                if (moved == after.areas.end()) continue;
                const float by = area.rect.y - moved->rect.y;
                INFO(each.name << " " << wide << ": " << area.label << " moved by " << by);
                CHECK((std::abs(by) < 1 ||
                       std::any_of(
                           stage.memory.scrolls.begin(), stage.memory.scrolls.end(), [&](const auto& now) {
                               return std::abs(now.second.offset - offsets[now.first].offset - by) < 1;
                           })));
            }
        }
}

TEST_CASE("the newest line stays in view when the replies take more of its room", "[views]") {
    Stage stage("en", 1440, 900);
    auto screen = std::get<ConversationScreen>(sample("conversation_practice"));
    for (int i = 0; i < 5; ++i)
        screen.transcript.insert(screen.transcript.begin(), screen.transcript.front());
    auto few = screen;
    few.replies.resize(1);
    stage.draw(few);
    const auto& transcript = stage.memory.scrolls.at(views::id_of("transcript"));
    const float room = transcript.room;
    CHECK(transcript.offset + transcript.room >= transcript.content - 1);
    stage.draw(screen);
    CHECK(transcript.room < room - 50);
    CHECK(transcript.offset + transcript.room >= transcript.content - 1);
}

TEST_CASE("a paper that is opened by its key comes into view", "[views]") {
    Stage stage("en", 640, 400);
    auto screen = std::get<BriefingScreen>(sample("briefing"));
    screen.open.reset();
    stage.draw(screen);
    CHECK(stage.memory.scrolls.at(views::id_of("briefing")).offset == 0);
    screen.open = 1;
    stage.draw(screen);
    stage.draw(screen);
    CHECK(stage.memory.scrolls.at(views::id_of("briefing")).offset > 100);
}

TEST_CASE("without tints a line says where a page goes on", "[views]") {
    Stage stage("en", 1024, 700);
    const Screen screen = sample("progress");
    stage.shell.theme = Theme::contrast;
    stage.draw(screen);
    CHECK(corners(2, 255) == 0);
    CHECK(corners(height - 2, 255) > 0);
    stage.press(screen, Key::end);
    stage.draw(screen);
    CHECK(corners(2, 255) > 0);
    CHECK(corners(height - 2, 255) == 0);
}

TEST_CASE("what the keyboard reaches stands clear of where its page fades", "[views]") {
    constexpr float ring = 2;
    for (const char* name : {"progress", "team", "handbook"}) { // their room is as high as the window
        Stage stage("en", 1024, 700);
        const Screen screen = sample(name);
        const auto all = stage.draw(screen).areas.size();
        for (std::size_t i = 0; i < all; ++i) {
            stage.press(screen, Key::tab);
            stage.draw(screen);
            const auto& page = stage.memory.scrolls[views::id_of(name)];
            const auto reached = stage.draw(screen).area(stage.focus(screen));
            INFO(name << ": " << reached.label);
            if (reached.rect.x < 88) continue; // on the rail
            CHECK((page.offset < 1 || reached.rect.y - ring >= fade));
            CHECK((page.offset > page.content - height - 1 || reached.rect.bottom() + ring <= height - fade));
        }
    }
}

TEST_CASE("how much patience is left stays in sight, whatever is told below", "[views]") {
    constexpr float dots = 30 + 12; // below the top of the word, and as high
    for (auto each : tests::samples("en")) {
        auto* conversation = std::get_if<ConversationScreen>(&each.screen);
        if (conversation == nullptr) continue;
        INFO(each.name);
        Stage stage("en", 1024, 700);
        stage.shell.notice = "The store is locked. What you do is kept as soon as it can be.";
        int told = 0;
        for (const auto& text : stage.draw(each.screen).written) {
            if (text.text != "Patience") continue;
            ++told;
            CHECK(text.lines.front().y + dots <= text.seen.bottom());
            CHECK(text.lines.front().y + dots <= text.panel.bottom());
        }
        CHECK(told == (conversation->ended ? 0 : 1));
    }
}

TEST_CASE("a conversation opens at the newest line, at any size", "[views]") {
    for (const float scale : {1.0F, 1.1F, 1.2F, 1.3F, 1.4F, 1.5F, 2.0F})
        for (auto each : tests::samples("en")) {
            const auto* conversation = std::get_if<ConversationScreen>(&each.screen);
            if (conversation == nullptr || each.name == "conversation_own_words")
                continue; // the field has the focus
            INFO(each.name << " at " << scale);
            Stage stage("en", 1024, 700, scale);
            stage.draw(each.screen);
            const auto& newest = conversation->transcript.back().text;
            bool seen = false;
            for (const auto& text : stage.draw(each.screen).written) {
                if (text.text != newest) continue;
                const auto& first = text.lines.front();
                seen |= first.y >= text.seen.y && first.bottom() <= text.seen.bottom();
            }
            CHECK(seen);
        }
}
