#pragma once

#include <optional>
#include <string_view>

#include "desktop/screens/heat.hpp"
#include "desktop/views/frame.hpp"
#include "desktop/views/tip.hpp"

namespace aplomo::views {

/// A table of figures, each cell tinted by its step and with what it is told from; in blocks one below the
/// other where the columns do not fit. With a `prefix` the rows' names can be pressed; it and the row's
/// position label each, and `pressed` becomes the position of the one that was. Gives the height.
float draw_heat(Frame& frame, const Rect& room, const screens::HeatTable& table, std::string_view prefix,
                std::optional<std::size_t>& pressed, Tip& tip);

/// What the tints mean. Gives the height.
float draw_heat_legend(Frame& frame, const Rect& room);

} // namespace aplomo::views
