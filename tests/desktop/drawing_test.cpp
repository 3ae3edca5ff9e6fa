#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "desktop/sample.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/stage.hpp"
#include "desktop/views/look.hpp"
#include "desktop/views/memory.hpp"
#include "desktop/views/pose.hpp"
#include "desktop/views/theme.hpp"
#include "desktop/views/triangles.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::views;

namespace {

float area_of(const Path& path, const std::vector<std::uint16_t>& corners) {
    float area = 0;
    for (std::size_t i = 0; i + 2 < corners.size(); i += 3) {
        const Point a = path[corners[i]];
        const Point b = path[corners[i + 1]];
        const Point c = path[corners[i + 2]];
        area += std::fabs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
    }
    return area;
}

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(Colour colour) {
    const auto part = [&](int shift) {
        const double c = ((colour.rgb >> shift) & 0xFFU) / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(Colour a, Colour b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// The corners of everything that a frame draws.
std::vector<ImVec2> corners_of(tests::Stage& stage, const screens::Screen& screen, const Input& input = {}) {
    stage.draw(screen, input);
    std::vector<ImVec2> corners;
    const ImDrawData& drawn = *ImGui::GetDrawData();
    for (int i = 0; i < drawn.CmdListsCount; ++i)
        for (const ImDrawVert& corner : drawn.CmdLists[i]->VtxBuffer) corners.push_back(corner.pos);
    return corners;
}

/// How different two colours look: their distance in CIELAB.
double difference(Colour a, Colour b) {
    const auto lab = [](Colour colour) {
        const auto linear = [&](int shift) {
            const double c = ((colour.rgb >> shift) & 0xFFU) / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double red = linear(16), green = linear(8), blue = linear(0);
        const double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        const double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        const double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto one = lab(a), other = lab(b);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

bool is_alike(const std::vector<ImVec2>& a, const std::vector<ImVec2>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](ImVec2 one, ImVec2 other) {
        return std::fabs(one.x - other.x) < 0.01F && std::fabs(one.y - other.y) < 0.01F;
    });
}

} // namespace

TEST_CASE("an outline with a hollow is cut into triangles that cover it and no more", "[views]") {
    const Path hollow{{0, 0}, {10, 0}, {10, 10}, {5, 2}, {0, 10}};
    CHECK(area_of(hollow, triangles(hollow)) == Approx(100 - 40));
}

TEST_CASE("what is outside of the window is clipped away", "[views]") {
    const Path square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    const Path window{{5, 5}, {20, 5}, {20, 20}, {5, 20}};
    const Path kept = clipped(square, window);
    CHECK(area_of(kept, triangles(kept)) == Approx(25));
    CHECK(clipped(square, Path{{30, 30}, {40, 30}, {40, 40}}).empty());
}

TEST_CASE("the same name has the same face, and the gender decides between some", "[views]") {
    CHECK(look_of("Marta Ibáñez", "female").hair == look_of("Marta Ibáñez", "female").hair);
    CHECK(look_of("Marta Ibáñez", "female").beard == Beard::none);
    CHECK(look_of("Marta Ibáñez", "female").hair == Hair::bob);
    CHECK(look_of("Ramón Ferrer", "male").hair == Hair::fringe);
}

TEST_CASE("hair of any colour stands out from what is behind it, in every theme and mood", "[views]") {
    for (const auto which : {screens::Theme::light, screens::Theme::dark, screens::Theme::contrast})
        for (int i = 0; i < 60; ++i) {
            const auto theme = theme_of(which);
            const auto look = look_of("customer " + std::to_string(i), "");
            INFO(static_cast<int>(which) << ", hair " << look.hair_colour.rgb);
            CHECK(contrast(look.hair_colour, theme.backdrop) >= 2);
            CHECK(contrast(look.hair_colour, theme.backdrop_angry) >= 2);
        }
}

TEST_CASE("a key that is spent, and a choice that is chosen, are told by their shape without any tints",
          "[views]") {
    const auto corners = [](const screens::Screen& screen, int zoom) {
        tests::Stage stage("en", 1440, 3000);
        stage.shell.theme = screens::Theme::contrast;
        stage.shell.zoom = zoom;
        return stage.draw(screen).vertices;
    };
    CHECK(corners(tests::sample("settings"), 80) != corners(tests::sample("settings"), 90));
    auto debrief = std::get<screens::DebriefScreen>(tests::sample("debrief"));
    const int chosen = corners(debrief, 100);
    debrief.thoughts->feeling.reset();
    CHECK(corners(debrief, 100) != chosen);
}

TEST_CASE("anger opens the mouth and trust makes joy, without any meter the face is calm", "[views]") {
    CHECK(pose_of({1, 0}).open == Approx(1));
    CHECK(pose_of({1, 0}).cold == Approx(1));
    CHECK(pose_of({0, 1}).grin == Approx(1));
    CHECK(pose_of({}).anger == Approx(0));
    CHECK(pose_of({0.5F, 0}).open == Approx(0));
}

TEST_CASE("a portrait that is put down again looks as when it was drawn, wherever it has moved", "[views]") {
    tests::Stage stage("en", 1024, 700);
    auto screen = std::get<screens::AttemptsScreen>(tests::sample("attempts"));
    const auto drawn = corners_of(stage, screen);
    CHECK_FALSE(stage.memory.stamps.empty());
    CHECK(is_alike(corners_of(stage, screen), drawn));
    screen.rows.insert(screen.rows.begin(), screen.rows.front());
    screen.rows.front().id = "another";
    const auto moved = corners_of(stage, screen);
    stage.memory.stamps.clear();
    CHECK(is_alike(corners_of(stage, screen), moved));
}

TEST_CASE("the face of a conversation is drawn anew only while something in it moves", "[views]") {
    tests::Stage stage;
    stage.shell.still = false;
    const auto screen = tests::sample("conversation");
    stage.draw(screen);
    REQUIRE(stage.memory.stamps.size() == 1);
    const auto drawn = stage.memory.stamps.begin()->second;
    const auto corners = corners_of(stage, screen);
    CHECK(stage.memory.stamps.begin()->second == drawn);
    Input speaking;
    speaking.voice = 0.8F;
    CHECK_FALSE(is_alike(corners_of(stage, screen, speaking), corners));
    CHECK(stage.memory.stamps.size() == 1); // a mouth that moves is kept nowhere
}

TEST_CASE("a motion begins at once, eases, and ends at its target", "[views]") {
    Memory memory;
    CHECK(memory.follow(1, 5, 0.45F) == Approx(5));
    CHECK(memory.follow(1, 7, 0.45F) == Approx(5));
    memory.now += 0.225;
    CHECK(memory.follow(1, 7, 0.45F) == Approx(6));
    memory.now += 1;
    CHECK(memory.follow(1, 7, 0.45F) == Approx(7));
}

TEST_CASE("while the library is read its outlines are drawn after a moment, and at once without motion",
          "[views]") {
    screens::HomeScreen screen;
    screen.reading = true;
    for (const bool still : {false, true}) {
        INFO("still: " << still);
        tests::Stage stage;
        stage.shell.still = still;
        const int first = stage.draw(screen).vertices;
        for (int i = 0; i < 10; ++i) stage.draw(screen);
        const int later = stage.draw(screen).vertices;
        CHECK((later > first) == !still);
        screen.reading = false;
        CHECK(stage.draw(screen).vertices < later);
        screen.reading = true;
    }
}

TEST_CASE("text stands out at 4.5 to 1 and edges at 3 to 1 in every theme", "[views]") {
    for (const auto which : {screens::Theme::light, screens::Theme::dark, screens::Theme::contrast}) {
        const Theme t = theme_of(which);
        INFO("theme " << static_cast<int>(which));
        for (const Colour ground : {t.bg, t.surface, t.sunken})
            for (const Colour ink : {t.ink, t.ink2, t.ink3, t.accent, t.loss, t.trust})
                CHECK(contrast(ink, ground) >= 4.49);
        CHECK(contrast(t.on_accent, t.accent) >= 4.5);
        CHECK(contrast(t.accent, t.accent_soft) >= 4.5);
        CHECK(contrast(t.loss, t.loss_soft) >= 4.5);
        CHECK(contrast(t.ink, t.folder) >= 4.5);
        CHECK(contrast(t.ink2, t.folder) >= 4.5);
        CHECK(contrast(t.ink, t.desk) >= 4.5);
        CHECK(contrast(t.edge, t.surface) >= 3);
    }
}

TEST_CASE("the tints of a table differ from each other and from the paper, and figures can be read on them",
          "[views]") {
    for (const auto which : {screens::Theme::light, screens::Theme::dark}) {
        const Theme t = theme_of(which);
        for (std::size_t i = 0; i < t.steps.size(); ++i) {
            INFO("theme " << static_cast<int>(which) << ", step " << i + 1);
            CHECK(contrast(t.ink, t.steps.at(i)) >= 4.5);
            CHECK(difference(t.steps.at(i), t.surface) >= 8);
            for (std::size_t j = 0; j < i; ++j)
                CHECK(difference(t.steps.at(i), t.steps.at(j)) >= (which == screens::Theme::dark ? 15 : 7));
        }
    }
}

TEST_CASE("the debrief spells out where every point went", "[screens]") {
    screens::DebriefScreen debrief;
    debrief.overall = 88;
    for (const int cost : {0, 7, 5}) {
        debrief.decisions.emplace_back();
        debrief.decisions.back().cost = cost;
    }
    CHECK(screens::sum_of(debrief) == "100 − 7 − 5 = 88");
}
