#include <algorithm>

#include "picture/band.hpp"
#include "picture/calendar.hpp"
#include "picture/dial.hpp"
#include "picture/gain_track.hpp"
#include "picture/heat_map.hpp"
#include "picture/letters.hpp"
#include "picture/mood_chart.hpp"
#include "picture/score_chart.hpp"
#include "reports/svg.hpp"
#include "support/catch.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

const HeatWords heat_words{"too few", "below 50", "85 and more"};

template <typename Kind>
std::vector<Kind> all(const Picture& picture) {
    std::vector<Kind> found;
    for (const auto& shape : picture.shapes)
        if (const auto* each = std::get_if<Kind>(&shape)) found.push_back(*each);
    return found;
}

std::vector<int> numbers(const MoodChart& chart) {
    std::vector<int> found;
    for (const auto& mark : chart.marks) found.push_back(mark.number);
    return found;
}

bool says(const Picture& picture, const std::string& words) {
    const auto labels = all<Label>(picture);
    return std::any_of(labels.begin(), labels.end(), [&](const Label& label) { return label.text == words; });
}

std::vector<Ink> inks(const Picture& picture) {
    std::vector<Ink> found;
    for (const auto& box : all<Box>(picture)) found.push_back(box.ink);
    return found;
}

/// How far the shapes of a picture reach to the right.
double right_end(const Picture& picture) {
    double end = 0;
    for (const auto& box : all<Box>(picture)) end = std::max(end, box.x + box.width);
    for (const auto& disc : all<Disc>(picture)) end = std::max(end, disc.centre.x + disc.radius);
    for (const auto& label : all<Label>(picture)) {
        const double share = label.anchor == Label::Anchor::start    ? 1
                             : label.anchor == Label::Anchor::middle ? 0.5
                                                                     : 0;
        end = std::max(end, label.at.x + share * breadth(label.text, label.size));
    }
    return end;
}

Mood mood_of(std::size_t decisions, std::vector<int> costly) {
    return {{mood_line("anger", "Anger", 10, std::vector<int>(decisions + 1, 4)),
             mood_line("trust", "Trust", 10, std::vector<int>(decisions + 1, 4))},
            std::move(costly),
            "decision"};
}

} // namespace

TEST_CASE("words in a picture cannot break out of it", "[reports]") {
    Picture picture{10, 10, "a < b", {Label{{1, 2}, "</text><script>\"'&\x01"}}};
    const auto made = svg(picture);
    CHECK(made.find("<script") == std::string::npos);
    CHECK(made.find("<title>a &lt; b</title>") != std::string::npos);
    CHECK(made.find("&lt;/text&gt;&lt;script&gt;&quot;'&amp; </text>") != std::string::npos);
}

TEST_CASE("an arc begins and ends where it was asked to", "[reports]") {
    const auto path = arc({10, 10}, 5, 0, 270);
    CHECK(path.front().x == Approx(15));
    CHECK(path.front().y == Approx(10));
    CHECK(path.back().x == Approx(10));
    CHECK(path.back().y == Approx(5));
}

TEST_CASE("words are parted at blanks, and within when a word is too wide", "[picture]") {
    CHECK(lines("one two three", 10, 1000) == std::vector<std::string>{"one two three"});
    CHECK(lines("one two", 10, breadth("two", 10)) == std::vector<std::string>{"one", "two"});
    const auto parted = lines("añoñoñoño", 10, 15);
    CHECK(parted.size() > 1);
    for (const auto& piece : parted) CHECK(breadth(piece, 10) <= 15);
    CHECK(parted.front().starts_with("añ"));
    CHECK(lines("", 10, 100).empty());
}

TEST_CASE("every decision has its mark, and where they would touch the costly ones keep theirs",
          "[picture]") {
    const auto wide = mood_chart(mood_of(8, {3}), 400, 130);
    REQUIRE(wide.marks.size() == 9);
    CHECK(wide.marks[3].costly);
    CHECK_FALSE(wide.marks[4].costly);
    const auto narrow = mood_chart(mood_of(40, {3, 30}), 300, 130);
    const auto left = numbers(narrow);
    for (const int costly : {3, 30}) CHECK(std::count(left.begin(), left.end(), costly) == 1);
    CHECK(left.size() > 12); // of 41: a third
    for (std::size_t i = 1; i < left.size(); ++i) {
        const auto &one = narrow.marks[i - 1].disc, &next = narrow.marks[i].disc;
        CHECK(next.centre.x - one.centre.x > one.radius + next.radius);
    }
}

TEST_CASE("in the window's narrowest column each of ten decisions has its mark", "[picture]") {
    auto mood = mood_of(10, {1});
    mood.lines[1].name = "Confianza";
    const auto chart = mood_chart(mood, 217, 130);
    CHECK(numbers(chart) == std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    for (const auto& label : all<Label>(chart.picture)) // the figure stays inside of its disc
        if (label.text == "10" && label.bold)
            CHECK(breadth("10", label.size) < 2 * chart.marks.back().disc.radius);
}

TEST_CASE("the papers' mark gives way to a decision's", "[picture]") {
    for (const auto& costly : {std::vector<int>{}, std::vector<int>{1}, std::vector<int>{0, 1}}) {
        const auto marked = numbers(mood_chart(mood_of(20, costly), 240, 130));
        REQUIRE_FALSE(marked.empty());
        CHECK(marked.front() == 1);
        CHECK(marked.size() >= 9);
    }
}

TEST_CASE("the names of two lines that end at the same height do not touch", "[picture]") {
    std::vector<double> heights;
    for (const auto& label : all<Label>(mood_chart(mood_of(5, {}), 400, 130).picture))
        if (label.text.ends_with(" 4")) heights.push_back(label.at.y);
    REQUIRE(heights.size() == 2);
    CHECK(heights[1] - heights[0] >= line_height(9.75));
}

TEST_CASE("lines of different meters go by their own most, and say it at their ends", "[picture]") {
    Mood mood;
    mood.lines = {mood_line("trust", "Trust", 5, {0, 5}), mood_line("anger", "Anger", 10, {0, 10})};
    const auto chart = mood_chart(mood, 400, 130).picture;
    CHECK(says(chart, "Trust 5/5"));
    CHECK(says(chart, "Anger 10/10"));
    CHECK_FALSE(says(chart, "10")); // there is no axis for both
    std::vector<double> ends;
    for (const auto& stroke : all<Stroke>(chart))
        if (stroke.round) ends.push_back(stroke.path.back().y);
    REQUIRE(ends.size() == 2);
    CHECK(ends[0] == Approx(ends[1]));
    mood.lines[0].max = 10;
    CHECK(says(mood_chart(mood, 400, 130).picture, "Trust 5"));
    CHECK(says(mood_chart(mood, 400, 130).picture, "10"));
}

TEST_CASE("a mood chart stays inside of its width, however long a meter's name is", "[picture]") {
    auto mood = mood_of(6, {2});
    mood.lines.push_back(mood_line("own", "Willingness to wait for a colleague", 20, {3, 4, 5}));
    for (const double width : {220.0, 400.0, 700.0})
        CHECK(right_end(mood_chart(mood, width, 130).picture) <= width);
}

TEST_CASE("a dial says why it has no figure", "[picture]") {
    Picture thin, full;
    add_dial(thin, {50, 50}, 69, {std::nullopt, 50, "too little to tell"});
    CHECK(says(thin, "too little"));
    CHECK(says(thin, "to tell"));
    add_dial(full, {50, 50}, 69, {81, 50, "too little to tell"});
    CHECK(says(full, "81"));
    CHECK(all<Stroke>(full).size() == 4); // the groove, the value, the tick and what sets it off
}

TEST_CASE("a cell told from fewer than five has neither figure nor tint, and says its n", "[picture]") {
    const HeatTable table{{{"Calm"}, {"Empathy"}}, {{"Nadia", {{std::nullopt, 4}, {72, 5, 60, 80}}}}};
    const auto map = heat_maps(table, heat_words, 400).at(0);
    CHECK(inks(map.picture) == std::vector<Ink>{Ink::edge, Ink::step_3});
    CHECK(all<Box>(map.picture)[0].dashed);
    for (const auto* words : {"too few", "n4", "72", "n5", "Nadia", "Calm"}) {
        INFO(words);
        CHECK(says(map.picture, words));
    }
    CHECK(map.picture.told == "Nadia: Calm too few (n4), Empathy 72 (n5)");
    CHECK(least_for_heat == 5);
}

TEST_CASE("the legend shows the steps that figures have", "[picture]") {
    CHECK(step_of(0) == Ink::step_1);
    CHECK(step_of(49) == Ink::step_1);
    CHECK(step_of(50) == Ink::step_2);
    CHECK(step_of(65) == Ink::step_3);
    CHECK(step_of(75) == Ink::step_4);
    CHECK(step_of(85) == Ink::step_5);
    CHECK(inks(heat_legend(heat_words, 600)) ==
          std::vector<Ink>{Ink::step_1, Ink::step_2, Ink::step_3, Ink::step_4, Ink::step_5});
    CHECK(heat_legend(heat_words, 150).height > heat_legend(heat_words, 600).height);
}

TEST_CASE("columns that do not fit beside each other go below, none is lost and none sticks out",
          "[picture]") {
    HeatTable table;
    for (int i = 0; i < 11; ++i) table.columns.push_back({"A technique", i == 3});
    table.rows = {{"María del Carmen Echevarría Olaizola", std::vector<HeatCell>(11, {72, 9, 60, 80})}};
    for (const double width : {220.0, 400.0, 511.0, 900.0}) {
        INFO("width " << width);
        std::size_t columns = 0;
        for (const auto& map : heat_maps(table, heat_words, width)) {
            for (const auto& cell : map.cells) CHECK(cell.column == columns++);
            CHECK(right_end(map.picture) <= width);
            REQUIRE(map.names.size() == 1);
            if (width < 600) CHECK(map.names[0].height >= 4 * line_height(9.75)); // the name takes some lines
        }
        CHECK(columns == 11);
    }
}

TEST_CASE("a gain goes from its first score to its best, and the pass mark is where it is", "[picture]") {
    Picture picture;
    add_gain_track(picture, {0, 0}, 109, {40, 80, 75});
    const auto dots = all<Disc>(picture);
    CHECK(dots[0].centre.x == Approx(84.5));
    CHECK(dots[1].centre.x == Approx(44.5));
    CHECK(all<Stroke>(picture)[1].dashed);
    CHECK(all<Stroke>(picture)[1].path[0].x == Approx(79.5));
    const auto chart = gain_chart({{"A conversation with a long title", "9 people", {41, 78, 75}}}, 511);
    CHECK(says(chart, "41 → 78  +37"));
    CHECK(right_end(chart) <= 511);
}

TEST_CASE("a score chart shows the last scores, and each kind in its own form", "[picture]") {
    std::vector<ScorePoint> points(60, {50, false, false});
    points[59] = {90, true, false};
    points[58] = {70, false, true};
    const ScoreWords words{"passed", "not passed", "guided", "40 of 60, oldest first"};
    const auto chart = score_chart(points, 75, words, 400);
    CHECK(right_end(chart) <= 400);
    CHECK(all<Area>(chart).size() == 4);                  // one guided, and one in the legend
    CHECK(all<Disc>(chart).size() == 2 * 38 + 1 + 1 + 2); // open ones are rings
    CHECK(chart.told.starts_with("40 of 60, oldest first: 50, 50"));
    CHECK(says(chart, "75"));
    CHECK_FALSE(says(score_chart(points, 55, words, 400), "55")); // it would lie on the 50
}

TEST_CASE("a band lies where the true share does, and of too few there is but an edge", "[picture]") {
    Picture sure, thin;
    add_band(sure, {0, 0}, 103, {0.5, 0.2, 0.8, true, false});
    const auto boxes = all<Box>(sure);
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[1].x == Approx(20.6));
    CHECK(boxes[1].width == Approx(61.8));
    CHECK(boxes[2].x == Approx(50));
    add_band(thin, {0, 0}, 103, {0.5, 0.1, 0.9, false, false});
    REQUIRE(all<Box>(thin).size() == 1);
    CHECK(all<Box>(thin)[0].dashed);
    CHECK(right_end(band_chart({{"Active listening", "4 of 9", {0.44, 0.2, 0.7}}}, 511)) <= 511);
}

TEST_CASE("a day's square is fuller the more was done, and days to come are not drawn", "[picture]") {
    const auto drawn = calendar({{0, 1, 2, 3, 9, 1, 1}, 5, {"Nov"}, {"Mon", {}, "Wed", {}, {}, {}, {}}}, 300);
    std::vector<double> filled;
    std::size_t squares = 0;
    for (const auto& box : all<Box>(drawn))
        box.ink == Ink::accent ? filled.push_back(box.width) : void(++squares);
    CHECK(squares == 6);
    REQUIRE(filled.size() == 5);
    CHECK(filled[0] < filled[1]);
    CHECK(filled[1] < filled[2]);
    CHECK(filled[2] == filled[3]);
    CHECK(all<Stroke>(drawn).size() == 1); // today
}

} // namespace aplomo::reports
