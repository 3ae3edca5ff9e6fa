#include <algorithm>
#include <set>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::sample;
using tests::Stage;
using views::Key;

TEST_CASE("every widget of every screen is reached by the Tab key, and by it again from behind", "[views]") {
    for (const auto& each : tests::samples("en")) {
        INFO(each.name);
        Stage stage;
        stage.surround(each);
        std::set<std::string> all;
        for (const auto& area : stage.draw(each.screen).areas) CHECK(all.insert(area.label).second);
        for (const Key key : {Key::tab, Key::back_tab}) {
            std::set<std::string> reached;
            for (std::size_t i = 0; i < all.size(); ++i) {
                stage.press(each.screen, key);
                reached.insert(stage.focus(each.screen));
            }
            CHECK(reached == all);
        }
    }
}

TEST_CASE("Enter and Space press what has the focus", "[views]") {
    for (const Key key : {Key::enter, Key::space}) {
        Stage stage;
        const Screen screen = sample("conversation");
        for (int i = 0; i < 20 && stage.focus(screen) != "reply 2"; ++i) stage.press(screen, Key::tab);
        CHECK(stage.press(screen, key) == Action(ChooseReply{1}));
    }
}

TEST_CASE("Enter and Space ask for what a press of the mouse asks for, everywhere", "[views]") {
    for (const auto& each : tests::samples("en")) {
        Stage stage("en", 1440, 3000);
        stage.surround(each);
        const auto areas = stage.draw(each.screen).areas;
        for (std::size_t i = 0; i < areas.size(); ++i) {
            stage.press(each.screen, Key::tab);
            const auto label = stage.focus(each.screen);
            INFO(each.name << ": " << label);
            const auto kept = stage.memory;
            const auto clicked = stage.click(each.screen, label);
            for (const Key key : {Key::enter, Key::space}) {
                stage.memory = kept;
                if (kept.typing) break; // letters are for it
                CHECK(stage.press(each.screen, key) ==
                      clicked); // nothing where it only leads about the screen
            }
            stage.memory = kept;
        }
    }
}

TEST_CASE("the overview of the keys opens over every screen and closes again", "[views]") {
    for (const auto& each : tests::samples("en")) {
        INFO(each.name);
        if (each.name == "conversation_own_words" || each.name.starts_with("lock")) continue; // a letter
        Stage stage;
        CHECK(stage.type(each.screen, U'?') == Action(ShowKeys{true}));
        stage.shell.keys_shown = true;
        CHECK(stage.type(each.screen, U'?') == Action(ShowKeys{false}));
        CHECK(stage.press(each.screen, Key::escape) == Action(ShowKeys{false}));
        CHECK(stage.click(each.screen, "close keys") == Action(ShowKeys{false}));
    }
}

TEST_CASE("Enter does what has the focus, and while nothing has, what the filled button says", "[views]") {
    const Screen begun = sample("home");
    CHECK(Stage().press(begun, Key::enter) == Action(Resume{"u1"}));
    CHECK(Stage().press(sample("home_many"), Key::enter) == Action(OpenScenario{"data_loss0"}));
    CHECK(Stage().press(sample("attempts"), Key::enter) == Action(Resume{"u1"}));
    for (const auto& [label, action] :
         {std::pair<std::string, Action>{"prepare", OpenScenario{"missed_delivery"}},
          {"card quiet_leaver", OpenScenario{"quiet_leaver"}}}) {
        Stage stage;
        for (int i = 0; i < 40 && stage.focus(begun) != label; ++i) stage.press(begun, Key::tab);
        CHECK(stage.press(begun, Key::enter) == action);
    }
    Stage clicked;
    clicked.click(begun, "shelf 1");
    CHECK(clicked.press(begun, Key::enter) == Action(Resume{"u1"}));
}

TEST_CASE("arrows go to the neighbour on that side", "[views]") {
    Stage stage;
    const Screen screen = sample("conversation");
    for (int i = 0; i < 20 && stage.focus(screen) != "reply 1"; ++i) stage.press(screen, Key::tab);
    stage.press(screen, Key::right);
    CHECK(stage.focus(screen) == "reply 2");
    stage.press(screen, Key::down);
    CHECK(stage.focus(screen) == "reply 4");
    stage.press(screen, Key::left);
    CHECK(stage.focus(screen) == "reply 3");
    stage.press(screen, Key::up);
    CHECK(stage.focus(screen) == "reply 1");
}

TEST_CASE("number keys choose the reply that shows the number, and no other", "[views]") {
    Stage stage;
    const Screen screen = sample("conversation");
    CHECK(stage.type(screen, U'1') == Action(ChooseReply{0}));
    CHECK(stage.type(screen, U'4') == Action(ChooseReply{3}));
    CHECK(stage.type(sample("channel_chat"), U'3') == Action(ChooseReply{2})); // an act
    CHECK_FALSE(stage.type(screen, U'5').has_value());
    CHECK_FALSE(stage.type(sample("conversation_ended"), U'1').has_value());
}

TEST_CASE("the shown shortcuts do what stands beside them", "[views]") {
    Stage stage;
    CHECK(stage.type(sample("conversation"), U'z') == Action(GoBack{}));
    CHECK_FALSE(stage.type(sample("conversation_practice"), U'z').has_value());
    CHECK(stage.type(sample("conversation"), U's') == Action(SayFirst{true}));
    CHECK(stage.type(sample("conversation_said_first"), U's') == Action(Reword{}));
    CHECK(stage.type(sample("conversation"), U'M') == Action(Mute{true}));
    CHECK(stage.press(sample("conversation"), Key::help) == Action(Open{Place::handbook}));
    CHECK(stage.press(sample("conversation_ended"), Key::enter) == Action(SeeDebrief{}));
    CHECK(stage.press(sample("conversation_dead_end"), Key::enter) == Action(Leave{}));
    CHECK(stage.type(sample("briefing"), U'2') == Action(ReadPaper{1}));
    CHECK(stage.press(sample("welcome"), Key::enter) == Action(Open{Place::home}));
    CHECK(stage.press(sample("briefing"), Key::enter) == Action(Start{}));
    CHECK(stage.press(sample("conversation"), Key::escape) == Action(Leave{}));
    CHECK(stage.press(sample("debrief"), Key::escape) == Action(Open{Place::home}));
    CHECK(stage.press(sample("handbook_looking"), Key::escape) == Action(Leave{}));
    CHECK(stage.press(sample("home"), Key::zoom_in) == Action(Zoom{110}));
    CHECK(stage.press(sample("conversation_own_words"), Key::mute) == Action(Mute{true}));
    CHECK(stage.press(sample("home"), Key::quit) == Action(Quit{}));
}

TEST_CASE("Esc does not pass by the welcome, whose questions come but once", "[views]") {
    Stage stage;
    CHECK_FALSE(stage.press(sample("welcome"), Key::escape).has_value());
}

TEST_CASE("a click on something leaves Enter to the button that shows it", "[views]") {
    Stage stage;
    const Screen screen = sample("briefing");
    for (const char* label : {"mode 1", "paper 1"}) {
        INFO(label);
        stage.click(screen, label);
        CHECK(stage.press(screen, Key::enter) == Action(Start{}));
    }
    const Screen home = sample("home_many");
    stage.click(home, "mode 1");
    CHECK(stage.press(home, Key::enter) == Action(OpenScenario{"data_loss0"}));
    stage.draw(screen);
    while (stage.focus(screen) != "mode 2") stage.press(screen, Key::tab);
    CHECK(stage.press(screen, Key::enter) == Action(ChooseMode{Mode::assessment}));
}

TEST_CASE("F1 opens the handbook from every screen, and from every state of it", "[views]") {
    for (const auto& each : tests::samples("en")) {
        INFO(each.name);
        Stage stage;
        stage.surround(each);
        CHECK(stage.press(each.screen, Key::help) == Action(Open{Place::handbook}));
    }
}

TEST_CASE("a slash goes to the search, what is typed searches, and Enter opens the first that is found",
          "[views]") {
    for (const char* name : {"home_many", "handbook"}) {
        INFO(name);
        Stage stage;
        const Screen screen = sample(name);
        CHECK_FALSE(stage.type(screen, U'/').has_value());
        CHECK(stage.focus(screen) == "search");
        const auto asked = stage.type(screen, U'ñ');
        if (std::string(name) == "handbook")
            CHECK(asked == Action(Search{"ñ"}));
        else
            CHECK(asked == Action(LookFor{{Shelf::all, {}, {}, "ñ"}}));
    }
    Stage stage;
    stage.type(sample("handbook_searched"), U'/');
    stage.draw(sample("handbook_searched"));
    CHECK(stage.press(sample("handbook_searched"), Key::enter) == Action(OpenEntry{"next_step"}));
}

TEST_CASE("the page that is open is marked, and gives way to a search that does not find it", "[views]") {
    auto screen = std::get<HandbookScreen>(sample("handbook"));
    const auto& open = screen.entries[0];
    REQUIRE(screen.open == open.id);
    Stage stage;
    const auto is_read = [&] {
        const auto drawn = stage.draw(screen);
        return std::any_of(drawn.written.begin(), drawn.written.end(),
                           [&](const auto& text) { return text.text == open.about; });
    };
    CHECK(stage.draw(screen).aloud("entry " + open.id) == open.name + ", open");
    CHECK(stage.draw(screen).aloud("entry vague") == "Vagueness");
    CHECK(is_read());
    screen.search = "nowhere to be found";
    CHECK_FALSE(is_read());
    screen.search = open.name;
    CHECK(is_read());
}

TEST_CASE("a search of the handbook means the page of that name before one that only has the words",
          "[views]") {
    auto screen = std::get<HandbookScreen>(sample("handbook"));
    screen.entries[0].about += " Vagueness, excuses and interrupting are no help. Calm.";
    const auto opened = [&](const std::string& search) {
        Stage stage;
        screen.search = search;
        stage.type(screen, U'/');
        stage.draw(screen);
        return stage.press(screen, Key::enter);
    };
    CHECK(opened("vagueness") == Action(OpenEntry{"vague"}));
    CHECK(opened(" vague ") == Action(OpenEntry{"vague"}));
    CHECK(opened("down") == Action(OpenEntry{"order_calm"}));
    CHECK(opened("calm down") == Action(OpenEntry{"order_calm"}));
    CHECK(opened("calm") == Action(OpenEntry{"calm"}));
    CHECK(opened("solution") == Action(OpenEntry{"solution"}));
    CHECK(opened("unhurried") == Action(OpenEntry{"calm"}));
    CHECK(opened("excuses") == Action(OpenEntry{"active_listening"}));
    CHECK_FALSE(opened("").has_value());
    CHECK_FALSE(opened("zebra").has_value());
}

TEST_CASE("what the Tab key reaches below the edge is scrolled into view", "[views]") {
    Stage stage("en", 1024, 700);
    const Screen screen = sample("debrief");
    for (int i = 0; i < 80 && stage.focus(screen) != "retry"; ++i) stage.press(screen, Key::tab);
    stage.draw(screen);
    const auto drawn = stage.draw(screen);
    CHECK(drawn.area("retry").seen.h == Approx(drawn.area("retry").rect.h));
}

TEST_CASE("the ring around the focus is drawn for the keyboard, not for the mouse", "[views]") {
    Stage stage;
    const Screen screen = sample("home");
    CHECK_FALSE(stage.memory.focus_shown);
    stage.press(screen, Key::tab);
    CHECK(stage.memory.focus_shown);
    stage.click(screen, "shelf 1");
    CHECK_FALSE(stage.memory.focus_shown);
}
