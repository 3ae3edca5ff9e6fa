#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// One of a few, side by side; below each other where they do not fit. `prefix` and the position label each.
/// Gives the height; `pressed` becomes the position of the one that was.
float draw_choice(Frame& frame, const Rect& room, std::string_view prefix,
                  const std::vector<std::string>& words, std::size_t on, std::optional<std::size_t>& pressed);

/// The same as pills with a figure each, for what is shown of a list.
float draw_pills(Frame& frame, const Rect& room, std::string_view prefix,
                 const std::vector<std::string>& words, std::size_t on, std::optional<std::size_t>& pressed);

/// How wide pills are on one row.
float pills_width(const Frame& frame, const std::vector<std::string>& words);

} // namespace aplomo::views
