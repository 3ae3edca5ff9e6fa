// The conversation as its channel shows it.
#include <imgui.h>

#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Stage;

namespace {

ConversationScreen conversation(const std::string& name) {
    return std::get<ConversationScreen>(tests::sample(name));
}

long times(const tests::Drawn& drawn, const std::string& text) {
    return std::count_if(drawn.written.begin(), drawn.written.end(),
                         [&](const auto& written) { return written.text == text; });
}

/// The chat before its last line, and then with it.
struct Chat {
    ConversationScreen after = conversation("channel_chat");
    ConversationScreen before = after;
    std::string last = after.transcript.back().text;

    Chat() { before.transcript.resize(2); }
};

std::vector<ImVec2> corners() {
    std::vector<ImVec2> all;
    const ImDrawData& drawn = *ImGui::GetDrawData();
    for (int i = 0; i < drawn.CmdListsCount; ++i)
        for (const ImDrawVert& corner : drawn.CmdLists[i]->VtxBuffer) all.push_back(corner.pos);
    return all;
}

bool moves(Stage& stage, const Screen& screen) {
    stage.draw(screen);
    const auto first = corners();
    stage.draw(screen);
    const auto second = corners();
    return !std::equal(first.begin(), first.end(), second.begin(), second.end(),
                       [](ImVec2 a, ImVec2 b) { return a.x == b.x && a.y == b.y; });
}

} // namespace

TEST_CASE("a change of the channel is told in one line", "[views]") {
    Stage stage;
    const auto drawn = stage.draw(conversation("channel_switched"));
    CHECK(times(drawn, "10:56 · Continues by phone") == 1);
    CHECK(times(drawn, "00:12") == 1);
}

TEST_CASE("in a small window a link leads to the coach's words", "[views]") {
    Stage stage("en", 1024, 700);
    const Screen screen = conversation("conversation");
    CHECK(stage.draw(screen).area("coach").seen.h < 40);
    CHECK_FALSE(stage.click(screen, "to the coach").has_value());
    CHECK(stage.focus(screen) == "coach");
    const auto shown = stage.draw(screen);
    CHECK(shown.area("coach").seen.h > 100);
    CHECK(shown.aloud("coach").find("You asked for the facts") != std::string::npos);
}

TEST_CASE("the way to the coach tells what weighed most in the last decision, first of all what harmed",
          "[views]") {
    Stage stage("en", 1024, 700);
    Screen screen = conversation("conversation");
    constexpr long there_and_on_the_way = 2;
    CHECK(times(stage.draw(screen), "Empathy · Neutral opening") == there_and_on_the_way);
    auto& coach = *std::get<screens::ConversationScreen>(screen).coach;
    coach.uses.push_back({"blame", "Blaming", screens::Principle::calm, true});
    CHECK(times(stage.draw(screen), "Calm · harms · Blaming") == there_and_on_the_way);
    screen = conversation("conversation_practice");
    CHECK(times(stage.draw(screen), "Your coach") == 0);
}

TEST_CASE("a key leads to the coach's words in a window of any size", "[views]") {
    for (const int width : {1024, 1440}) {
        Stage stage("en", width, 900);
        const Screen screen = conversation("conversation");
        stage.type(screen, U'c');
        CHECK(stage.focus(screen) == "coach");
    }
}

TEST_CASE("no clock runs where one writes", "[views]") {
    for (const char* name : {"channel_mail", "channel_chat"}) {
        Stage stage;
        CHECK(times(stage.draw(conversation(name)), "01:15") == 0);
    }
    Stage stage;
    CHECK(times(stage.draw(conversation("channel_video")), "01:15") == 1);
}

TEST_CASE("a mail says who wrote to whom and quotes what it answers", "[views]") {
    Stage stage("en", 1440, 3000);
    const auto drawn = stage.draw(conversation("channel_mail"));
    CHECK(times(drawn, "To you") == 2);
    CHECK(times(drawn, "To Adela Quirós") == 1);
    CHECK(times(drawn, "9:20 · You wrote:") == 1);
}

TEST_CASE("after a decision in a chat the customer types for a moment, and no key is lost meanwhile",
          "[views]") {
    for (const bool still : {false, true}) {
        INFO("still: " << still);
        Stage stage;
        const Chat chat;
        stage.shell.still = still;
        CHECK(times(stage.draw(chat.before), chat.before.transcript.back().text) == 1);
        CHECK(times(stage.draw(chat.after), chat.last) == 0);
        CHECK(stage.type(chat.after, U'2') == Action(ChooseReply{1}));
        for (int i = 0; i < 10; ++i) stage.draw(chat.after);
        CHECK(times(stage.draw(chat.after), chat.last) == 1);
    }
}

TEST_CASE("the dots of who is typing stand still when motion is reduced", "[views]") {
    for (const bool still : {false, true}) {
        Stage stage;
        const Chat chat;
        stage.shell.still = still;
        stage.draw(chat.before);
        stage.draw(chat.after);
        CHECK(moves(stage, chat.after) == !still);
    }
}

TEST_CASE("a pause has a key of its own, and no number chooses it", "[views]") {
    Stage stage;
    const Screen screen = conversation("conversation");
    CHECK(stage.type(screen, U'p') == Action(ChooseReply{4}));
    CHECK_FALSE(stage.type(screen, U'5').has_value());
    CHECK(stage.click(screen, "reply 5") == Action(ChooseReply{4}));
    CHECK_FALSE(stage.type(conversation("channel_video"), U'p').has_value());
}
