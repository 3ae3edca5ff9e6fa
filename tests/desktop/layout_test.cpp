#include <sstream>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using screens::Busy;
using tests::Stage;
using views::Rect;

namespace {

constexpr float slack = 1.5F; // pixels are whole, letters are not

std::string told(const Rect& rect) {
    std::ostringstream out;
    out << "[" << rect.x << ", " << rect.y << ", " << rect.right() << ", " << rect.bottom() << "]";
    return out.str();
}

bool inside(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x - slack && inner.right() <= outer.right() + slack &&
           inner.y >= outer.y - slack && inner.bottom() <= outer.bottom() + slack;
}

bool touch(const Rect& a, const Rect& b) {
    const Rect both = views::overlap(a, b);
    return both.w > slack && both.h > slack;
}

/// The first texts that leave their panel or lie on each other; empty when all is well.
std::string faults(const tests::Drawn& drawn) {
    std::ostringstream out;
    std::vector<std::pair<const views::Written*, Rect>> lines;
    for (const auto& text : drawn.written)
        for (const Rect& line : text.lines) {
            const Rect seen = views::overlap(line, text.seen);
            if (seen.h <= 0 || line.w <= 0) continue;
            if (!inside(line, text.panel) || line.right() > text.seen.right() + slack ||
                line.x < text.seen.x - slack)
                out << "“" << text.text << "” " << told(line) << " leaves " << told(text.panel) << "\n";
            for (const auto& [other, place] : lines)
                if (touch(seen, place))
                    out << "“" << text.text << "” " << told(seen) << " lies on “" << other->text << "” "
                        << told(place) << "\n";
            lines.emplace_back(&text, seen);
        }
    return out.str();
}

struct Size {
    int width, height;
    float scale;
};

constexpr Size sizes[]{{1024, 700, 0.8F}, {1024, 700, 1},    {1024, 700, 1.3F},  {1024, 700, 1.5F},
                       {1024, 700, 2},    {1440, 900, 0.8F}, {1440, 900, 1},     {1440, 900, 1.5F},
                       {1440, 900, 2},    {2560, 1440, 1},   {2560, 1440, 1.5F}, {3840, 2160, 1},
                       {3840, 2160, 2}};

float scrolled(const Stage& stage) {
    float all = 0;
    for (const auto& [id, scroll] : stage.memory.scrolls) all += scroll.offset;
    return all;
}

/// The faults of a screen at its top, and at every step of Page Down to its end.
std::string faults_on_the_way(Stage& stage, const screens::Screen& screen) {
    stage.draw(screen);
    std::string found = faults(stage.draw(screen));
    for (float before = -1; found.empty() && before != scrolled(stage);) {
        before = scrolled(stage);
        stage.press(screen, views::Key::page_down);
        found = faults(stage.draw(screen));
    }
    return found;
}

} // namespace

TEST_CASE("the overview of the keys, and what is told at the bottom, fit any size and language", "[views]") {
    for (const auto& [width, height, scale] : sizes)
        for (const char* language : {"es", "en"}) {
            Stage stage(language, width, height, scale);
            INFO(language << " " << width << "x" << height << " at " << scale);
            stage.shell.keys_shown = true;
            stage.shell.notice = "Aplomo";
            for (const auto doing :
                 {Busy::Doing::reading, Busy::Doing::checking, Busy::Doing::debrief, Busy::Doing::saving}) {
                stage.shell.busy = Busy{doing, 1200, 30000, true};
                stage.draw(tests::samples(language).front().screen);
                CHECK(faults(stage.draw(tests::samples(language).front().screen)) == "");
            }
        }
}

TEST_CASE("what is said and the replies are moved by one bar, not by one inside the other", "[views]") {
    for (const auto& [width, height, scale] : sizes)
        for (const auto& each : tests::samples("es")) {
            INFO(each.name << " " << width << "x" << height << " at " << scale);
            Stage stage("es", width, height, scale);
            stage.draw(each.screen);
            const auto& moved = stage.memory.scrolls;
            CHECK_FALSE(
                (moved.contains(views::id_of("words")) && moved.contains(views::id_of("transcript"))));
        }
}

TEST_CASE("no text leaves its panel and no two texts overlap, on any screen, in any size and language",
          "[views]") {
    for (const auto& [width, height, scale] : sizes)
        for (const char* language : {"es", "en"}) {
            Stage stage(language, width, height, scale);
            for (const auto& each : tests::samples(language)) {
                INFO(each.name << " " << language << " " << width << "x" << height << " at " << scale);
                stage.surround(each);
                CHECK(faults_on_the_way(stage, each.screen) == "");
            }
        }
}
