// What was done and needs no answer stands in a corner for as long as reading takes.
#include <algorithm>
#include <tuple>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::sample;
using tests::Stage;
using views::Rect;

namespace {

/// Frames go by, a tenth of a second each; what is asked for then, and after how long.
std::pair<std::optional<Action>, float> wait(Stage& stage, const Screen& screen, float most,
                                             const views::Input& input = {}) {
    for (float passed = 0; passed < most; passed += 0.1F)
        if (const auto drawn = stage.draw(screen, input); drawn.action) return {drawn.action, passed};
    return {{}, most};
}

bool lies_on(const Rect& a, const Rect& b) {
    const Rect both = views::overlap(a, b);
    return both.w > 1.5F && both.h > 1.5F;
}

} // namespace

TEST_CASE("a toast goes when it has been there long enough to be read, at least four seconds", "[views]") {
    Stage stage;
    const Screen home = sample("home");
    stage.shell.toasts = {{Toast::About::done, "Kept.", {}, {}, 7}};
    stage.draw(home);
    CHECK(stage.memory.wake_in == Approx(4).margin(0.01)); // and no frame is drawn before
    const auto [asked, after] = wait(stage, home, 10);
    CHECK(asked == Action(DismissToast{7}));
    CHECK(after == Approx(4).margin(0.2));
    stage.shell.toasts = {{Toast::About::done, std::string(100, 'a'), {}, {}, 8}};
    const auto [later, longer] = wait(stage, home, 10);
    CHECK(later == Action(DismissToast{8}));
    CHECK(longer == Approx(6).margin(0.2));
}

TEST_CASE("under the mouse, or reached by the keyboard, a toast stays, and for a while more when let go of",
          "[views]") {
    Stage stage;
    const Screen home = sample("home");
    stage.shell.toasts = {{Toast::About::done, "Kept.", {}, {}, 7}};
    views::Input over;
    over.mouse = stage.draw(home).area("toast 7").rect.centre();
    CHECK_FALSE(wait(stage, home, 12, over).first.has_value());
    CHECK(stage.memory.wake_in >= 3600); // nothing is drawn for it meanwhile
    CHECK(wait(stage, home, 10).second == Approx(4).margin(0.2));

    stage.shell.toasts.front().id = 8;
    for (int i = 0; i < 60 && stage.focus(home) != "toast 8"; ++i) stage.press(home, views::Key::tab);
    CHECK(stage.focus(home) == "toast 8");
    CHECK_FALSE(wait(stage, home, 12).first.has_value());
    CHECK(stage.press(home, views::Key::enter) == Action(DismissToast{8}));
}

TEST_CASE("toasts go when they are pressed, Escape takes the newest first, and their links lead on",
          "[views]") {
    Stage stage("en", 2560, 1440);
    const Screen conversation = sample("conversation");
    stage.shell.toasts = tests::toasts("en");
    CHECK(stage.click(conversation, "toast 4") == Action(DismissToast{4}));
    CHECK(stage.click(conversation, "toast 5 leads") == Action(OpenScenario{"missed_delivery"}));
    CHECK(stage.click(conversation, "toast 6 leads") ==
          Action(OpenFolder{"/home/nadia/Documents/conversations"}));
    CHECK(stage.press(conversation, views::Key::escape) == Action(DismissToast{6}));
    stage.shell.toasts.clear();
    CHECK(stage.press(conversation, views::Key::escape) == Action(Leave{}));
}

TEST_CASE("what lies under a toast does not feel the mouse", "[views]") {
    const Screen home = sample("home_many");
    const auto toasts = tests::toasts("en");
    const auto areas = Stage("en", 1440, 900).draw(home).areas;
    int tried = 0;
    for (const auto& card : areas) {
        Stage stage("en", 1440, 900);
        stage.shell.toasts = toasts;
        const Rect words = stage.draw(home).area("toast 6").rect;
        const Rect foot{words.right() - 120, words.bottom() + 2, 110, 24}; // beside its link
        const Rect both = views::overlap(card.seen, foot);
        if (both.w < 2 || both.h < 2) continue;
        ++tried;
        INFO(card.label);
        views::Input input;
        input.mouse = both.centre();
        input.pressed = true;
        CHECK_FALSE(stage.draw(home, input).action.has_value());
        input.pressed = false;
        input.released = true;
        CHECK_FALSE(stage.draw(home, input).action.has_value());
    }
    CHECK(tried > 0);
}

TEST_CASE("toasts lie neither on replies nor on the buttons that lead on, and hide little of a low window",
          "[views]") {
    for (const char* language : {"es", "en"})
        for (const auto& [width, height, most] :
             {std::tuple{1024, 700, 1U}, {1440, 900, 2U}, {2560, 1440, 3U}})
            for (const auto& each : tests::samples(language)) {
                INFO(each.name << " " << language << " " << width << "x" << height);
                Stage stage(language, width, height);
                stage.shell.toasts = tests::toasts(language);
                std::vector<Rect> cards, kept_clear;
                for (const auto& area : stage.draw(each.screen).areas) {
                    if (area.label.starts_with("toast") && !area.label.ends_with("leads"))
                        cards.push_back(area.rect);
                    for (const auto* clear :
                         {"reply ", "retry", "from hardest", "start", "begin", "unlock", "mode "})
                        if (area.label.starts_with(clear)) kept_clear.push_back(area.seen);
                }
                CHECK(cards.size() >= 1);
                CHECK(cards.size() <= most);
                for (const auto& card : cards)
                    for (const auto& clear : kept_clear) CHECK_FALSE(lies_on(card, clear));
            }
}

TEST_CASE("everything about toasts is reached by the Tab key and read aloud", "[views]") {
    Stage stage("en", 2560, 1440);
    const Screen home = sample("home");
    stage.shell.toasts = tests::toasts("en");
    const auto drawn = stage.draw(home);
    CHECK(drawn.aloud("toast 4") == "The handbook is closed during an assessment. press to close");
    CHECK(drawn.aloud("toast 5 leads") == "Show");
    CHECK(drawn.aloud("toast 6 leads") == "Open folder");
    for (const auto* label : {"toast 4", "toast 5", "toast 5 leads", "toast 6", "toast 6 leads"}) {
        INFO(label);
        for (int i = 0; i < 90 && stage.focus(home) != label; ++i) stage.press(home, views::Key::tab);
        CHECK(stage.focus(home) == label);
    }
}

TEST_CASE("toasts stand within the window and on nothing of each other, at all sizes, themes and languages",
          "[views]") {
    struct Size {
        int width, height;
        float scale;
    };
    for (const auto& [width, height, scale] : {Size{1024, 700, 0.8F},
                                               {1024, 700, 1},
                                               {1024, 700, 1.5F},
                                               {1024, 700, 2},
                                               {1440, 900, 1},
                                               {3840, 2160, 2}})
        for (const char* language : {"es", "en"})
            for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
                Stage stage(language, width, height, scale);
                INFO(language << " " << width << "x" << height << " at " << scale);
                stage.shell.theme = theme;
                stage.shell.notice = "Aplomo";
                stage.shell.toasts = tests::toasts(language);
                stage.draw(sample("home"));
                const auto drawn = stage.draw(sample("home"));
                const Rect window{0, 0, static_cast<float>(width) / scale,
                                  static_cast<float>(height) / scale};
                std::vector<Rect> cards;
                for (const auto& area : drawn.areas)
                    if (area.label.starts_with("toast") && !area.label.ends_with("leads"))
                        cards.push_back(area.rect);
                REQUIRE_FALSE(cards.empty());
                for (std::size_t i = 0; i < cards.size(); ++i) {
                    CHECK(views::overlap(cards[i], window).h == Approx(cards[i].h));
                    CHECK(views::overlap(cards[i], window).w == Approx(cards[i].w));
                    if (i > 0) CHECK_FALSE(lies_on(cards[i - 1], cards[i]));
                }
                for (const auto& text : drawn.written)
                    if (text.text == stage.shell.toasts.back().words)
                        for (const auto& line : text.lines) {
                            CHECK(line.x >= text.panel.x);
                            CHECK(line.right() <= text.panel.right());
                            CHECK(line.bottom() <= text.panel.bottom());
                        }
            }
}

TEST_CASE("the text of toasts is that of its golden", "[views]") {
    for (const char* language : {"es", "en"}) {
        Stage stage(language, 1440, 3000);
        stage.shell.toasts = tests::toasts(language);
        Screen screen = FindingsScreen{};
        std::string text;
        stage.draw(screen);
        for (const auto& each : stage.draw(screen).written) text += each.text + "\n";
        tests::check_golden(std::string("toasts.") + language, text);
    }
}

TEST_CASE("a toast rises only where things may move", "[views]") {
    const Screen home = sample("home");
    for (const bool still : {true, false}) {
        Stage stage;
        stage.shell.still = still;
        stage.shell.toasts = {{Toast::About::done, "Kept.", {}, {}, 7}};
        const float first = stage.draw(home).area("toast 7").rect.y;
        for (int i = 0; i < 5; ++i) stage.draw(home);
        const float last = stage.draw(home).area("toast 7").rect.y;
        if (still)
            CHECK(first == last);
        else
            CHECK(first > last);
    }
}
