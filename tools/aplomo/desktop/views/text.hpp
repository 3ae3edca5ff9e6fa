#pragma once

#include <string_view>
#include <vector>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

enum class Align { left, centre, right };

/// How wide the text is on one line.
float width_of(const Frame& frame, std::string_view text, Type type);

/// How high and, at its widest line, how wide it is when wrapped to `width`. '\n' begins a new line.
struct Extent {
    float width = 0;
    float height = 0;
};
Extent extent_of(const Frame& frame, std::string_view text, Type type, float width);

/// The bytes of each line when the text is wrapped to `width`.
struct LineBytes {
    std::size_t begin = 0;
    std::size_t end = 0;
};
std::vector<LineBytes> lines_of(const Frame& frame, std::string_view text, Type type, float width);

/// Writes the text from the top of `room`, wrapped to its width, and gives the height it took, which may be
/// more than the room has: ask extent_of first where that matters.
float write(Frame& frame, const Rect& room, std::string_view text, Type type, Colour colour,
            Align align = Align::left);

/// The same in the middle of the room's height.
void write_middle(Frame& frame, const Rect& room, std::string_view text, Type type, Colour colour,
                  Align align = Align::left);

/// Digits all as wide as a 0, so that a clock does not tremble. One line; gives its width.
float write_figures(Frame& frame, Point top_left, std::string_view text, Type type, Colour colour);
float width_of_figures(const Frame& frame, std::string_view text, Type type);

/// An icon in the middle of the box.
void draw_icon(Frame& frame, const Rect& box, Icon icon, Colour colour, Type type = Type::icon);

} // namespace aplomo::views
