#include "desktop/views/paint.hpp"

#include <imgui.h>

#include <array>
#include <cmath>
#include <numbers>

#include "desktop/views/triangles.hpp"

namespace aplomo::views {
namespace {

ImU32 packed(Colour colour) {
    const auto alpha = static_cast<ImU32>(std::clamp(colour.alpha, 0.0F, 1.0F) * 255.0F + 0.5F);
    return IM_COL32((colour.rgb >> 16) & 0xFFU, (colour.rgb >> 8) & 0xFFU, colour.rgb & 0xFFU, alpha);
}

ImDrawFlags rounding(unsigned corners) {
    if (corners == all_corners) return ImDrawFlags_RoundCornersAll;
    ImDrawFlags flags = 0;
    if ((corners & top_left) != 0) flags |= ImDrawFlags_RoundCornersTopLeft;
    if ((corners & top_right) != 0) flags |= ImDrawFlags_RoundCornersTopRight;
    if ((corners & bottom_right) != 0) flags |= ImDrawFlags_RoundCornersBottomRight;
    if ((corners & bottom_left) != 0) flags |= ImDrawFlags_RoundCornersBottomLeft;
    return flags == 0 ? ImDrawFlags_RoundCornersNone : flags;
}

float snapped(float value) { return std::floor(value + 0.5F); }

constexpr std::size_t most_steps = 6; ///< of a rounded corner

/// The sines of a quarter turn; cosines are the same backwards.
const std::array<float, most_steps + 1>& quarter() {
    static const auto sines = [] {
        std::array<float, most_steps + 1> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = std::sin(std::numbers::pi_v<float> / 2 * static_cast<float>(i) / most_steps);
        return made;
    }();
    return sines;
}

/// Outline of a rounded rectangle, clockwise from the top left, as many points for each corner.
Path outline(const Rect& rect, float radius) {
    const std::size_t stride = radius < 4 ? 3 : 1; // a small corner looks round by fewer
    const auto& sine = quarter();
    const float left = rect.x + radius;
    const float top = rect.y + radius;
    const float right = rect.right() - radius;
    const float bottom = rect.bottom() - radius;
    Path path;
    path.reserve(4 * (most_steps + 1) + 1);
    for (std::size_t i = 0; i <= most_steps; i += stride)
        path.push_back({left - radius * sine[most_steps - i], top - radius * sine[i]});
    for (std::size_t i = 0; i <= most_steps; i += stride)
        path.push_back({right + radius * sine[i], top - radius * sine[most_steps - i]});
    for (std::size_t i = 0; i <= most_steps; i += stride)
        path.push_back({right + radius * sine[most_steps - i], bottom + radius * sine[i]});
    for (std::size_t i = 0; i <= most_steps; i += stride)
        path.push_back({left - radius * sine[i], bottom + radius * sine[most_steps - i]});
    return path;
}

} // namespace

Rect Paint::on_pixels(const Rect& rect) const {
    const auto snap = [&](float value) { return snapped(value * scale) / scale; };
    const float x = snap(rect.x), y = snap(rect.y);
    return {x, y, snap(rect.right()) - x, snap(rect.bottom()) - y};
}

void Paint::fill(const Rect& rect, Colour colour, float radius, unsigned corners) const {
    if (list == nullptr || colour.alpha <= 0) return;
    list->AddRectFilled({snapped(rect.x * scale), snapped(rect.y * scale)},
                        {snapped(rect.right() * scale), snapped(rect.bottom() * scale)}, packed(colour),
                        radius * scale, rounding(corners));
}

void Paint::frame(const Rect& rect, Colour colour, float width, float radius, unsigned corners) const {
    if (list == nullptr) return;
    // ImGui strokes half a pixel inside; a wider edge is kept inside of the rectangle too.
    const float in = std::max(0.0F, (width * scale - 1) / 2);
    list->AddRect({snapped(rect.x * scale) + in, snapped(rect.y * scale) + in},
                  {snapped(rect.right() * scale) - in, snapped(rect.bottom() * scale) - in}, packed(colour),
                  std::max(0.0F, radius * scale - in), rounding(corners), width * scale);
}

void Paint::dashed_frame(const Rect& rect, Colour colour, float width, float radius, float dash,
                         float gap) const {
    if (list == nullptr) return;
    Path path = outline(rect.inset(width / 2), std::min({radius, rect.w / 2 - 1, rect.h / 2 - 1}));
    path.push_back(path.front());
    Path piece{path.front()}; // what is drawn of the present dash
    float left = dash;        // until it or the present gap ends
    bool drawn = true;
    for (std::size_t i = 1; i < path.size(); ++i) {
        Point from = path[i - 1];
        float length = std::hypot(path[i].x - from.x, path[i].y - from.y);
        if (length <= 0) continue;
        for (; length > left; left = drawn ? dash : gap) {
            from = {from.x + (path[i].x - from.x) * left / length,
                    from.y + (path[i].y - from.y) * left / length};
            length -= left;
            piece.push_back(from);
            if (drawn) draw_dash(piece, colour, width);
            piece.assign(1, from);
            drawn = !drawn;
        }
        left -= length;
        piece.push_back(path[i]);
    }
    if (drawn) draw_dash(piece, colour, width);
}

void Paint::draw_dash(std::span<const Point> piece, Colour colour, float width) const {
    const Point a = piece.front();
    const Point b = piece.back();
    if (piece.size() > 2 || (a.x != b.x && a.y != b.y)) return stroke(piece, colour, width);
    bar(a, b, colour, width); // costs a tenth of a line, and screens have thousands of dashes
}

void Paint::shadow(const Rect& rect, float radius, Colour ink) const {
    constexpr std::array<std::array<float, 3>, 3> layers{{{4, 2, 0.012F}, {2, 1, 0.025F}, {1, 0, 0.05F}}};
    for (const auto& [offset, spread, alpha] : layers) {
        Rect under = rect.inset(-spread);
        under.y += offset;
        fill(under, ink.faded(alpha), radius + spread);
    }
}

void Paint::blend(const Rect& rect, Colour top, Colour bottom) const {
    if (list == nullptr) return;
    list->AddRectFilledMultiColor({snapped(rect.x * scale), snapped(rect.y * scale)},
                                  {snapped(rect.right() * scale), snapped(rect.bottom() * scale)},
                                  packed(top), packed(top), packed(bottom), packed(bottom));
}

void Paint::bar(Point from, Point to, Colour colour, float width) const {
    const bool upright = from.x == to.x;
    const float thick = std::max(1.0F, snapped(width * scale)) / scale;
    const float beside = snapped(((upright ? from.x : from.y) - thick / 2) * scale) / scale;
    const float begin = upright ? std::min(from.y, to.y) : std::min(from.x, to.x);
    const float length = upright ? std::abs(to.y - from.y) : std::abs(to.x - from.x);
    fill(upright ? Rect{beside, begin, thick, length} : Rect{begin, beside, length, thick}, colour);
}

void Paint::dashed_line(Point from, Point to, Colour colour, float width, float dash, float gap) const {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    for (float at = 0; at < length; at += dash + gap) {
        const float end = std::min(length, at + dash) / length;
        const float begin = at / length;
        draw_dash(std::array{Point{from.x + (to.x - from.x) * begin, from.y + (to.y - from.y) * begin},
                             Point{from.x + (to.x - from.x) * end, from.y + (to.y - from.y) * end}},
                  colour, width);
    }
}

void Paint::disc(Point centre, float radius, Colour colour) const {
    if (list == nullptr) return;
    list->AddCircleFilled({centre.x * scale, centre.y * scale}, radius * scale, packed(colour));
}

void Paint::ring(Point centre, float radius, Colour colour, float width) const {
    if (list == nullptr) return;
    list->AddCircle({centre.x * scale, centre.y * scale}, (radius - width / 2) * scale, packed(colour), 0,
                    width * scale);
}

void Paint::arc(Point centre, float radius, float from, float to, Colour colour, float width) const {
    if (list == nullptr) return;
    constexpr float degree = std::numbers::pi_v<float> / 180;
    const auto end = [&](float angle) {
        return Point{centre.x + radius * std::cos(angle * degree),
                     centre.y + radius * std::sin(angle * degree)};
    };
    list->PathArcTo({centre.x * scale, centre.y * scale}, radius * scale, from * degree, to * degree, 48);
    list->PathStroke(packed(colour), 0, width * scale);
    disc(end(from), width / 2, colour);
    disc(end(to), width / 2, colour);
}

void Paint::convex(std::span<const Point> path, Colour colour) const {
    if (list == nullptr || path.size() < 3) return;
    for (const Point& p : path) list->PathLineTo({p.x * scale, p.y * scale});
    list->PathFillConvex(packed(colour));
}

void Paint::shape(std::span<const Point> path, Colour colour) const {
    if (list == nullptr || path.size() < 3) return;
    const auto corners = triangles(path);
    const ImU32 dye = packed(colour);
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    list->PrimReserve(static_cast<int>(corners.size()), static_cast<int>(corners.size()));
    for (const auto index : corners)
        list->PrimVtx({path[index].x * scale, path[index].y * scale}, white, dye);
    stroke(path, colour, 1 / scale, true); // a soft rim
}

void Paint::stroke(std::span<const Point> path, Colour colour, float width, bool closed) const {
    if (list == nullptr || path.size() < 2) return;
    for (const Point& p : path) list->PathLineTo({p.x * scale, p.y * scale});
    list->PathStroke(packed(colour), closed ? ImDrawFlags_Closed : 0, width * scale);
}

void Paint::round_off(const Rect& round, float radius, Colour colour) const {
    const Rect rect = on_pixels(round);
    const std::array<Point, 4> tips{Point{rect.x, rect.y}, Point{rect.right(), rect.y},
                                    Point{rect.right(), rect.bottom()}, Point{rect.x, rect.bottom()}};
    const Path path = outline(rect, radius);
    const std::size_t steps = path.size() / 4;
    for (std::size_t corner = 0; corner < 4; ++corner) {
        Path wedge(path.begin() + static_cast<std::ptrdiff_t>(corner * steps),
                   path.begin() + static_cast<std::ptrdiff_t>((corner + 1) * steps));
        wedge.push_back(tips[corner]);
        shape(wedge, colour);
    }
}

void Paint::glyph(Point at, const Face& face, Icon icon, Colour colour) const {
    if (list == nullptr || icon == Icon::none) return;
    const auto code = static_cast<unsigned>(icon);
    const std::array<char, 4> utf8{static_cast<char>(0xE0U | (code >> 12)),
                                   static_cast<char>(0x80U | ((code >> 6) & 0x3FU)),
                                   static_cast<char>(0x80U | (code & 0x3FU)), 0};
    list->AddText(face.font, face.font->FontSize, {snapped(at.x * scale), snapped(at.y * scale)},
                  packed(colour), utf8.data(), utf8.data() + 3);
}

void Paint::text(Point at, const Face& face, const char* begin, const char* end, Colour colour) const {
    if (list == nullptr) return;
    // The line box is face.line high; ImGui's own box of ascender to descender sits in its middle.
    const float top = at.y * scale + (face.line * scale - face.font->FontSize) / 2;
    list->AddText(face.font, face.font->FontSize, {snapped(at.x * scale), snapped(top)}, packed(colour),
                  begin, end);
}

void Paint::clip(const Rect& rect) const {
    if (list == nullptr) return;
    list->PushClipRect({std::floor(rect.x * scale), std::floor(rect.y * scale)},
                       {std::ceil(rect.right() * scale), std::ceil(rect.bottom() * scale)}, true);
}

void Paint::unclip() const {
    if (list != nullptr) list->PopClipRect();
}

} // namespace aplomo::views
