// Writing: own words in the conversation, letter by letter.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Stage;
using views::Key;

namespace {

ConversationScreen writing(const std::string& typed) {
    auto screen = std::get<ConversationScreen>(tests::sample("conversation_own_words"));
    screen.own->typed = typed;
    return screen;
}

/// Somebody who writes into the field, as the desk would keep it.
class Writer {
  public:
    explicit Writer(const std::string& typed = {}) : screen_(writing(typed)) { stage_.draw(screen_); }

    std::optional<Action> type(std::u32string letters) {
        views::Input input;
        input.typed = std::move(letters);
        return take(stage_.draw(screen_, input).action);
    }
    std::optional<Action> press(Key key) { return take(stage_.press(screen_, key)); }
    std::optional<Action> click(views::Point at) {
        views::Input input;
        input.mouse = at;
        input.pressed = true;
        return take(stage_.draw(screen_, input).action);
    }
    const std::string& text() const { return screen_.own->typed; }
    Stage& stage() { return stage_; }
    const ConversationScreen& screen() const { return screen_; }

  private:
    std::optional<Action> take(std::optional<Action> action) {
        if (const auto* write = action ? std::get_if<Write>(&*action) : nullptr)
            screen_.own->typed = write->words;
        return action;
    }

    Stage stage_;
    ConversationScreen screen_;
};

} // namespace

TEST_CASE("letters go into the field, also those that are shortcuts elsewhere", "[views]") {
    Writer writer;
    for (const char32_t letter : std::u32string(U"1 zMm ñ")) writer.type(std::u32string(1, letter));
    CHECK(writer.text() == "1 zMm ñ");
}

TEST_CASE("Enter shows the replies with what was written, Escape without it", "[views]") {
    Writer writer;
    CHECK(writer.press(Key::enter) == Action(ShowReplies{}));
    writer.type(U"Go on.");
    CHECK(writer.press(Key::enter) == Action(ShowReplies{"Go on."}));
    CHECK(writer.press(Key::escape) == Action(ShowReplies{}));
}

TEST_CASE("what is typed right after Enter is for the replies", "[views]") {
    Writer writer("Go on.");
    writer.press(Key::enter);
    ConversationScreen replies = writer.screen();
    replies.own->asked = false;
    replies.replies = {{"One.", false}, {"Two.", false}};
    CHECK(writer.stage().type(replies, U'2') == Action(ChooseReply{1}));
}

TEST_CASE("what is typed in the frame of the Enter key is not lost", "[views]") {
    Writer writer;
    views::Input both;
    both.typed = U"Yes";
    both.keys = {Key::enter};
    CHECK(writer.stage().draw(writer.screen(), both).action == Action(ShowReplies{"Yes"}));
}

TEST_CASE("the keys of a caret go through the lines, and choose nothing", "[views]") {
    Writer writer;
    writer.type(U"One");
    writer.press(Key::up);
    writer.type(U"1");
    writer.press(Key::down);
    writer.type(U"2");
    writer.press(Key::home);
    writer.press(Key::erase);
    writer.press(Key::end);
    writer.press(Key::backspace);
    CHECK(writer.stage().focus(writer.screen()) == "own words");
    CHECK(writer.text() == "One");
}

TEST_CASE("the mouse puts the caret where it is pressed", "[views]") {
    Writer writer("WWWW");
    const auto rect = writer.stage().draw(writer.screen()).area("own words").rect;
    writer.click({rect.x + 15, rect.y + 20});
    writer.type(U"a");
    CHECK(writer.text() == "aWWWW");
    writer.click({rect.right() - 5, rect.y + 20});
    writer.type(U"b");
    CHECK(writer.text() == "aWWWWb");
}

TEST_CASE("Tab leaves the field, and letters are shortcuts again", "[views]") {
    Writer writer("Hm");
    CHECK(writer.stage().focus(writer.screen()) == "own words");
    writer.press(Key::tab);
    CHECK(writer.stage().focus(writer.screen()) == "show replies");
    CHECK(writer.type(U"m") == Action(Mute{true}));
    CHECK(writer.press(Key::enter) == Action(ShowReplies{"Hm"}));
    CHECK(writer.press(Key::escape) == Action(ShowReplies{}));
}

TEST_CASE("a long text is wrapped in its field, and the field grows", "[views]") {
    Writer writer;
    const auto low = writer.stage().draw(writer.screen()).area("own words").rect;
    for (int i = 0; i < 12; ++i) writer.type(U"I understand that you have been waiting. ");
    const auto high = writer.stage().draw(writer.screen()).area("own words").rect;
    CHECK(high.h > low.h);
    for (const auto& text : writer.stage().draw(writer.screen()).written)
        for (const auto& line : text.lines)
            if (text.text.find("waiting") != std::string::npos) CHECK(line.right() <= high.right());
}

TEST_CASE("what is far too long for a sentence is not taken", "[views]") {
    Writer writer("Hm");
    writer.type(std::u32string(2000, U'x'));
    CHECK(writer.text() == "Hm");
}
