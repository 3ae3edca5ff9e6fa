#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::picture {

// How much room words take, before anybody renders them: a picture has one geometry for the window, SVG and
// PDF. Told from the widths of Inter's letters, rather too wide than too narrow.

double breadth(std::string_view words, double size);

/// The words in lines no wider than `most`, parted at blanks; a word that is wider is parted too.
std::vector<std::string> lines(std::string_view words, double size, double most);

/// From one line's baseline to the next.
constexpr double line_height(double size) { return size * 4 / 3; }
/// From a line's middle down to its baseline.
constexpr double below_middle(double size) { return size * 0.36; }

/// Adds words as lines from `top` on, in the middle of `x`; gives where they end.
double add_lines(Picture& picture, const std::vector<std::string>& lines, double x, double top, Label like);

} // namespace aplomo::picture
