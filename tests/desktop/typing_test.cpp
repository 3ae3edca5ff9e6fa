#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "desktop/views/edit.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Stage;
using views::edit;
using views::Edited;
using views::Key;

namespace {

views::Input keys(std::vector<Key> pressed) {
    views::Input input;
    input.keys = std::move(pressed);
    return input;
}

views::Input letters(std::u32string typed) {
    views::Input input;
    input.typed = std::move(typed);
    return input;
}

Screen settings_screen() { return tests::sample("settings"); }

/// A stage with the name's field chosen.
void choose_name(Stage& stage) {
    for (int i = 0; i < 40 && stage.focus(settings_screen()) != "name"; ++i)
        stage.press(settings_screen(), Key::tab);
}

/// Types as the window does: what comes back is what is shown next.
void type(Stage& stage, const std::u32string& text) {
    for (const char32_t letter : text)
        if (const auto asked = stage.type(settings_screen(), letter))
            static_cast<Settings&>(stage.shell) = std::get<ChangeSettings>(*asked).to;
}

} // namespace

TEST_CASE("letters with accents are typed, deleted and passed over whole", "[views]") {
    Edited name = edit({"", 0}, letters(U"Lucía €"));
    CHECK(name == Edited{"Lucía €", 10});
    name = edit(name, keys({Key::backspace, Key::left, Key::left}));
    CHECK(name == Edited{"Lucía ", 5});
    name = edit(name, keys({Key::erase, Key::end, Key::backspace, Key::home, Key::right}));
    CHECK(name == Edited{"Lucí", 1});
    CHECK(edit({"a", 9}, keys({Key::backspace, Key::backspace})) == Edited{"", 0});
}

TEST_CASE("a name is typed in its field, and no letter of it is a shortcut", "[views]") {
    Stage stage;
    choose_name(stage);
    type(stage, U"Mara");
    CHECK(stage.shell.person == "Mara");
    CHECK_FALSE(stage.shell.muted);
    stage.press(settings_screen(), Key::tab);
    CHECK(stage.type(settings_screen(), U'm') == Action(Mute{true}));
}

TEST_CASE("arrows move in a field, and up and down leave it", "[views]") {
    Stage stage;
    stage.shell.person = "ab";
    choose_name(stage);
    stage.press(settings_screen(), Key::left);
    CHECK(stage.focus(settings_screen()) == "name");
    type(stage, U"x");
    CHECK(stage.shell.person == "axb");
    stage.press(settings_screen(), Key::down);
    CHECK(stage.focus(settings_screen()) != "name");
}

TEST_CASE("a press puts the caret where it is nearest", "[views]") {
    Stage stage;
    stage.shell.person = "Lucía";
    const auto area = stage.draw(settings_screen()).area("name");
    views::Input input;
    input.mouse = {area.rect.x + 2, area.rect.centre().y};
    input.pressed = true;
    stage.draw(settings_screen(), input);
    type(stage, U"A");
    CHECK(stage.shell.person == "ALucía");
}
