// The password before a team's page: dots, no letters.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Stage;
using views::Key;

namespace {

LockScreen with(const std::string& typed) {
    LockScreen screen;
    screen.typed = Secret(typed);
    return screen;
}

} // namespace

TEST_CASE("a password is typed at once, letter by letter, and taken back by character", "[views]") {
    Stage stage;
    CHECK(stage.type(with(""), U'ñ') == Action(TypePassword{Secret("ñ")}));
    CHECK(stage.type(with("sésam"), U'?') == Action(TypePassword{Secret("sésam?")}));
    CHECK(stage.press(with("sé"), Key::backspace) == Action(TypePassword{Secret("s")}));
    CHECK_FALSE(stage.press(with(""), Key::backspace).has_value());
    const std::string full(Secret::most_bytes, 'x');
    CHECK_FALSE(stage.type(with(full), U'x').has_value());
}

TEST_CASE("Enter and the button hand the password over, and of an empty one nothing is asked", "[views]") {
    {
        Stage stage;
        stage.draw(with("sesame"));
        CHECK(stage.press(with("sesame"), Key::enter) == Action(Unlock{Secret("sesame")}));
    }
    CHECK(Stage().click(with("sesame"), "unlock") == Action(Unlock{Secret("sesame")}));
    CHECK_FALSE(Stage().click(with(""), "unlock").has_value());
}

TEST_CASE("nothing of a password is written or read aloud, nor how long it is", "[views]") {
    const auto written = [](const std::string& typed) {
        Stage stage("en", 1024, 700);
        stage.draw(with(typed));
        const auto drawn = stage.draw(with(typed));
        CHECK(drawn.aloud("password") == "Password");
        std::string texts;
        for (const auto& text : drawn.written) texts += text.text + '\n';
        return texts;
    };
    const auto empty = written("");
    for (const char* typed : {"s", "sesame", "a much longer one that fills the whole of its field, and more"})
        CHECK(written(typed) == empty);
}

TEST_CASE("the card stays where it is while a password is checked, and when it was wrong", "[views]") {
    const auto heights = [](const LockScreen& screen) {
        Stage stage("es", 1024, 700);
        stage.draw(screen);
        std::vector<float> tops;
        for (const auto& text : stage.draw(screen).written)
            if (text.text == "Contraseña" || text.text.starts_with("La página del equipo"))
                tops.push_back(text.lines.front().y);
        return tops;
    };
    const auto usual = heights({});
    REQUIRE(usual.size() == 2);
    LockScreen checking;
    checking.checking = true;
    CHECK(heights(checking) == usual);
    LockScreen wrong;
    wrong.wrong = true;
    CHECK(heights(wrong) == usual);
}

TEST_CASE("the rail shows a lock for the team until it is opened", "[views]") {
    Stage stage;
    stage.shell.locked = true;
    const auto home = tests::samples("en").front().screen;
    CHECK(stage.draw(home).aloud("rail team") == "Team, locked");
    CHECK(stage.click(home, "rail team") == Action(Open{Place::team}));
}

TEST_CASE("a password overwrites itself in memory", "[views]") {
    alignas(Secret) std::array<char, sizeof(Secret)> room{};
    auto* secret = new (room.data()) Secret("open sesame");
    const auto holds = [&] {
        return std::search(room.begin(), room.end(), "open", "open" + 4) != room.end();
    };
    CHECK(holds());
    secret->~Secret();
    CHECK_FALSE(holds());
}
