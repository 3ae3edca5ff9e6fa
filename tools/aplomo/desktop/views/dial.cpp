#include "desktop/views/dial.hpp"

#include <cmath>
#include <numbers>
#include <string>

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float first = 135;
constexpr float sweep = 270;
constexpr float seconds = 0.6F;

void tick(Frame& frame, Point centre, float radius, float width, int pass) {
    const float angle = (first + sweep * static_cast<float>(pass) / 100) * std::numbers::pi_v<float> / 180;
    const auto at = [&](float r) {
        return Point{centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)};
    };
    frame.paint.line(at(radius - width / 2 - 1), at(radius + width / 2 + 2), frame.theme.ink, 2);
}

} // namespace

void dial(Frame& frame, Point centre, float size, std::optional<int> value, int pass,
          std::string_view label) {
    const bool large = size > 110;
    const float width = large ? 13 : 9;
    const float radius = (size - width) / 2;
    frame.paint.arc(centre, radius, first, first + sweep,
                    frame.theme.edge_width > 1 ? frame.theme.surface : frame.theme.sunken, width);
    if (frame.theme.edge_width > 1)
        frame.paint.arc(centre, radius, first, first + sweep, frame.theme.line, 1);
    if (!value) return;
    const float risen = frame.memory.rise(id_of(label), frame.still ? 0 : seconds);
    const float share = static_cast<float>(*value) / 100 * risen;
    if (*value > 0) frame.paint.arc(centre, radius, first, first + sweep * share, frame.theme.accent, width);
    tick(frame, centre, radius, width, pass);
    const Type type = large ? Type::figure_large : Type::figure;
    const float line = frame.fonts[type].line;
    const std::string figure = std::to_string(*value);
    const float wide = width_of_figures(frame, figure, type);
    write_figures(frame, {centre.x - wide / 2, centre.y - line / 2}, figure, type, frame.theme.ink);
}

} // namespace aplomo::views
