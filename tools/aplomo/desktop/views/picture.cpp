#include "desktop/views/picture.hpp"

#include <algorithm>
#include <array>

#include "desktop/views/text.hpp"
#include "picture/letters.hpp"

namespace aplomo::views {
namespace {

using picture::Ink;
using picture::Spot;

Colour colour_of(const Theme& t, Ink ink) {
    switch (ink) {
    case Ink::paper: return t.surface;
    case Ink::sunken: return t.sunken;
    case Ink::line: return t.line;
    case Ink::edge: return t.edge;
    case Ink::ink: return t.ink;
    case Ink::ink2: return t.ink2;
    case Ink::accent: return t.accent;
    case Ink::accent_soft: return t.accent_soft;
    case Ink::loss: return t.loss;
    case Ink::loss_soft: return t.loss_soft;
    case Ink::trust: return t.trust;
    default: break;
    }
    return t.steps.at(static_cast<std::size_t>(ink) - static_cast<std::size_t>(Ink::step_1));
}

bool is_tint(Ink ink) {
    return ink == Ink::sunken || ink == Ink::accent_soft || ink == Ink::loss_soft || ink >= Ink::step_1;
}

/// A type of the scale by its size on paper.
struct Size {
    double points;
    Type type;
};
constexpr std::array plain{Size{9.75, Type::label}, Size{11.25, Type::body}, Size{12, Type::reply}};
constexpr std::array bold{Size{9.75, Type::label_strong}, Size{11.25, Type::body_strong},
                          Size{12.75, Type::heading},     Size{15, Type::name},
                          Size{18, Type::figure},         Size{28.5, Type::figure_large}};

Type type_of(const picture::Label& label) {
    const auto largest = [&](const auto& sizes, Type type) {
        for (const auto& size : sizes)
            if (label.size + 0.01 >= size.points) type = size.type;
        return type;
    };
    return label.bold ? largest(bold, Type::note_strong) : largest(plain, Type::note);
}

float height_above(const Face& face) {
    return face.line / 2 + static_cast<float>(picture::below_middle(static_cast<double>(face.size)));
}

/// Puts the shapes of a picture where they belong on the screen.
struct Renderer {
    Frame& frame;
    Point origin;
    float unit = 1;

    float scaled(double length) const { return static_cast<float>(length) * unit; }
    Point at(const Spot& spot) const { return {origin.x + scaled(spot.x), origin.y + scaled(spot.y)}; }
    Path at(const std::vector<Spot>& spots) const {
        Path path;
        path.reserve(spots.size());
        for (const auto& spot : spots) path.push_back(at(spot));
        return path;
    }
    Colour ink(Ink which) const { return colour_of(frame.theme, which); }
    bool needs_edge(Ink which) const { return frame.theme.edge_width > 1 && is_tint(which); }
    /// Low and high steps are framed in what they stand for, so that they show on a framed ground.
    Colour edge(Ink which) const {
        if (which == Ink::step_1) return frame.theme.loss;
        return which == Ink::step_5 ? frame.theme.accent : frame.theme.line;
    }

    void operator()(const picture::Stroke& stroke) const {
        const Path path = at(stroke.path);
        const float width = scaled(stroke.width);
        if (needs_edge(stroke.ink)) return frame.paint.stroke(path, frame.theme.line, frame.theme.edge_width);
        if (stroke.dashed) return draw_dashed(path, ink(stroke.ink), width);
        const bool straight = path.size() == 2 && (path[0].x == path[1].x || path[0].y == path[1].y);
        if (straight)
            frame.paint.bar(path[0], path[1], ink(stroke.ink), width);
        else
            frame.paint.stroke(path, ink(stroke.ink), width);
        if (!stroke.round || path.empty() || width < 4) return; // thinner ends look round as they are
        frame.paint.disc(path.front(), width / 2, ink(stroke.ink));
        frame.paint.disc(path.back(), width / 2, ink(stroke.ink));
    }
    void draw_dashed(const Path& path, Colour colour, float width) const {
        for (std::size_t i = 1; i < path.size(); ++i)
            frame.paint.dashed_line(path[i - 1], path[i], colour, width, 4, 4);
    }
    void operator()(const picture::Area& area) const { frame.paint.shape(at(area.path), ink(area.ink)); }
    void operator()(const picture::Box& box) const {
        const Point corner = at(Spot{box.x, box.y});
        const Rect rect{corner.x, corner.y, scaled(box.width), scaled(box.height)};
        if (overlap(rect, frame.seen()).h <= 0) return; // scrolled away, as most cells of a large team are
        const float radius = scaled(box.radius);
        if (box.dashed)
            return frame.paint.dashed_frame(rect, ink(box.ink), frame.theme.edge_width, radius, 3, 3);
        if (needs_edge(box.ink))
            return frame.paint.frame(rect, edge(box.ink), frame.theme.edge_width, radius);
        frame.paint.fill(rect, ink(box.ink), radius);
    }
    void operator()(const picture::Disc& disc) const {
        frame.paint.disc(at(disc.centre), scaled(disc.radius), ink(disc.ink));
    }
    void operator()(const picture::Label& label) const {
        const Type type = type_of(label);
        const float width = width_of(frame, label.text, type);
        const Point spot = at(label.at);
        const float before = label.anchor == picture::Label::Anchor::start    ? 0
                             : label.anchor == picture::Label::Anchor::middle ? width / 2
                                                                              : width;
        const Face& face = frame.fonts[type];
        write(frame, {spot.x - before, spot.y - height_above(face), width + 1, face.line}, label.text, type,
              ink(label.ink));
    }
};

} // namespace

void render(Frame& frame, Point origin, const picture::Picture& picture, float unit) {
    if (frame.measuring()) return;
    for (const auto& shape : picture.shapes) std::visit(Renderer{frame, origin, unit}, shape);
}

float draw_picture(Frame& frame, const Rect& room, const picture::Picture& picture) {
    const float unit = std::min(per_point, room.w / static_cast<float>(picture.width));
    const float height = static_cast<float>(picture.height) * unit;
    render(frame, {room.x, room.y}, picture, unit);
    return height + 8 +
           write(frame, {room.x, room.y + height + 8, room.w, 18}, picture.told, Type::label,
                 frame.theme.ink2);
}

} // namespace aplomo::views
