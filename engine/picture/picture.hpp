#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace aplomo::picture {

/// What a colour is for. Paper has one set of colours, see `colour_of`. The steps are the tints of a table of
/// figures, from the lowest to the highest; `ink` can be read on each.
enum class Ink {
    paper,
    sunken,
    line,
    edge,
    ink,
    ink2,
    accent,
    accent_soft,
    loss,
    loss_soft,
    trust,
    step_1,
    step_2,
    step_3,
    step_4,
    step_5
};

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
};

Colour colour_of(Ink ink);

/// Lengths are in points of 1/72 inch, y down from the top left.
struct Spot {
    double x = 0;
    double y = 0;
};

struct Stroke {
    std::vector<Spot> path;
    Ink ink = Ink::ink;
    double width = 1;
    bool dashed = false;
    bool round = false; ///< its ends
};

/// A filled outline.
struct Area {
    std::vector<Spot> path;
    Ink ink = Ink::ink;
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    Ink ink = Ink::ink;
    double radius = 0;
    bool dashed = false; ///< nothing but its edge, in dashes
};

struct Disc {
    Spot centre;
    double radius = 1;
    Ink ink = Ink::ink;
};

/// One line of words; `at` is on its baseline.
struct Label {
    enum class Anchor { start, middle, end };
    Spot at;
    std::string text;
    double size = 9;
    Ink ink = Ink::ink;
    Anchor anchor = Anchor::start;
    bool bold = false;
};

using Shape = std::variant<Stroke, Area, Box, Disc, Label>;

/// A drawing made once and rendered by whoever needs it; what comes later lies above.
struct Picture {
    double width = 0;
    double height = 0;
    std::string told; ///< the same in words, for who cannot see it
    std::vector<Shape> shapes;

    template <typename Kind>
    void add(Kind shape) {
        shapes.emplace_back(std::in_place_type<Kind>, std::move(shape));
    }
};

/// Part of a circle as a path. Angles in degrees, clockwise from the right.
std::vector<Spot> arc(Spot centre, double radius, double from, double to);

} // namespace aplomo::picture
