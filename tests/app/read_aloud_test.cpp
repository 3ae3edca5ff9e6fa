#include "desktop/app/read_aloud.hpp"

#include "support/catch.hpp"

using namespace aplomo;

namespace {

/// A frame with two buttons, in which the first or the second has the focus.
struct Scene {
    screens::Shell shell;
    views::Memory memory;
    views::Fonts fonts;
    screens::Words words;
    app::ReadAloud aloud;
    std::string title = "Settings";

    std::optional<std::string> look_at(views::Id id, const std::string& state = "",
                                       const std::u32string& typed = {}) {
        memory.focus = id;
        views::Input input;
        input.typed = typed;
        views::Frame frame{.paint = {},
                           .fonts = fonts,
                           .theme = {},
                           .words = words,
                           .input = input,
                           .memory = memory,
                           .whole = {},
                           .toasts = {},
                           .areas = {},
                           .panels = {},
                           .clips = {},
                           .scrolls = {}};
        aloud.listen(frame, shell);
        frame.areas = {{"a", {}, {}, 1, {"First", state}}, {"b", {}, {}, 2, {"Second", ""}}};
        return aloud.words(frame, shell, title);
    }
};

using Said = std::optional<std::string>;

} // namespace

TEST_CASE("what the keyboard reaches is read aloud once, and again when it stands otherwise", "[app]") {
    Scene scene;
    scene.shell.self_voicing = true;
    scene.memory.focus_shown = true;
    CHECK(scene.look_at(0) == Said("Settings"));
    CHECK(scene.look_at(1) == Said("First"));
    CHECK_FALSE(scene.look_at(1).has_value());
    CHECK(scene.look_at(1, "On") == Said("First, On"));
    CHECK(scene.look_at(2) == Said("Second"));
    CHECK(scene.look_at(1) == Said("First"));
    CHECK_FALSE(scene.look_at(0).has_value());
    scene.title = "Home";
    CHECK(scene.look_at(2) == Said("Home. Second"));
}

TEST_CASE("of what is typed each letter is said, and not the whole again, and nothing of a password",
          "[app]") {
    Scene scene;
    scene.shell.self_voicing = true;
    scene.memory.focus_shown = true;
    CHECK(scene.look_at(1, "me da") == Said("Settings. First, me da"));
    scene.memory.typing = true;
    CHECK_FALSE(scene.look_at(1, "me da", U"ñ").has_value());
    CHECK(scene.look_at(1, "me dañ") == Said("ñ"));
    CHECK_FALSE(scene.look_at(1, "me dañ").has_value());
    CHECK(scene.look_at(2, "", U"s") == Said("Second"));
    CHECK_FALSE(scene.look_at(2, "").has_value()); // a secret field shows no letter
    CHECK(scene.look_at(1, "me dañ") == Said("First, me dañ"));
}

TEST_CASE("nothing is read aloud unless it is wanted, nor what only the mouse has pressed", "[app]") {
    Scene scene;
    scene.memory.focus_shown = true;
    CHECK_FALSE(scene.look_at(1).has_value());
    scene.shell.self_voicing = true;
    scene.memory.focus_shown = false;
    CHECK(scene.look_at(1) == Said("Settings"));
    CHECK_FALSE(scene.look_at(2).has_value());
    scene.memory.focus_shown = true;
    CHECK(scene.look_at(1) == Said("First"));
}

TEST_CASE("a toast is read aloud once when it comes, before what the keyboard reaches", "[app]") {
    Scene scene;
    scene.shell.self_voicing = true;
    scene.memory.focus_shown = true;
    scene.look_at(1);
    scene.shell.toasts = {{screens::Toast::About::done, "Saved in here.", {}, {}, 3}};
    CHECK(scene.look_at(1) == Said("Saved in here."));
    CHECK_FALSE(scene.look_at(1).has_value());
    scene.shell.toasts.push_back({screens::Toast::About::done, "Kept", {}, {}, 4});
    CHECK(scene.look_at(2) == Said("Kept. Second"));
    scene.shell.toasts.clear();
    CHECK_FALSE(scene.look_at(2).has_value());
    scene.shell.self_voicing = false;
    scene.shell.toasts = {{screens::Toast::About::done, "Unheard", {}, {}, 5}};
    CHECK_FALSE(scene.look_at(2).has_value());
    scene.shell.self_voicing = true;
    CHECK(scene.look_at(2) == Said("Settings. Second")); // what was shown before is not caught up on
}

TEST_CASE("a notice is read aloud when it comes and when it changes, and not as long as it stands", "[app]") {
    Scene scene;
    scene.shell.self_voicing = true;
    scene.memory.focus_shown = true;
    scene.shell.notice = "The store is busy.";
    CHECK(scene.look_at(1) == Said("The store is busy. Settings. First"));
    CHECK_FALSE(scene.look_at(1).has_value());
    scene.shell.notice = "The store is away";
    CHECK(scene.look_at(2) == Said("The store is away. Second"));
    scene.shell.notice.clear();
    CHECK_FALSE(scene.look_at(2).has_value());
}
