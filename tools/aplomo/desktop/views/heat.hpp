#pragma once

#include <optional>
#include <string_view>

#include "desktop/views/frame.hpp"
#include "desktop/views/tip.hpp"
#include "picture/heat_map.hpp"

namespace aplomo::views {

/// A table of figures; the mouse over a cell tells it in words. With a `prefix` the rows' names can be
/// pressed; it and the row's position label each, and `pressed` becomes the position of the one that was. The
/// label is this table's alone. Gives the height.
float draw_heat(Frame& frame, const Rect& room, const picture::HeatTable& table, std::string_view label,
                std::string_view prefix, std::optional<std::size_t>& pressed, Tip& tip);

/// What the tints mean. Gives the height.
float draw_heat_legend(Frame& frame, const Rect& room);

} // namespace aplomo::views
