#include "desktop/views/picture.hpp"

#include <algorithm>

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using picture::Ink;
using picture::Spot;

constexpr float per_point = 4.0F / 3; // the look's pixels at 100 %
constexpr float baseline = 12;        // below the top of a line of notes

Colour colour_of(const Theme& t, Ink ink) {
    switch (ink) {
    case Ink::paper: return t.surface;
    case Ink::sunken: return t.sunken;
    case Ink::line: return t.line;
    case Ink::ink: return t.ink;
    case Ink::ink2: return t.ink2;
    case Ink::accent: return t.accent;
    case Ink::accent_soft: return t.accent_soft;
    case Ink::loss: return t.loss;
    case Ink::loss_soft: return t.loss_soft;
    case Ink::trust: break;
    }
    return t.trust;
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
        for (const auto& spot : spots) path.push_back(at(spot));
        return path;
    }
    Colour ink(Ink which) const { return colour_of(frame.theme, which); }

    void operator()(const picture::Stroke& stroke) const {
        const Path path = at(stroke.path);
        if (!stroke.dashed) return frame.paint.stroke(path, ink(stroke.ink), scaled(stroke.width));
        for (std::size_t i = 1; i < path.size(); ++i)
            frame.paint.dashed_line(path[i - 1], path[i], ink(stroke.ink), scaled(stroke.width), 4, 4);
    }
    void operator()(const picture::Area& area) const { frame.paint.shape(at(area.path), ink(area.ink)); }
    void operator()(const picture::Box& box) const {
        const Point corner = at(Spot{box.x, box.y});
        frame.paint.fill({corner.x, corner.y, scaled(box.width), scaled(box.height)}, ink(box.ink),
                         scaled(box.radius));
    }
    void operator()(const picture::Disc& disc) const {
        frame.paint.disc(at(disc.centre), scaled(disc.radius), ink(disc.ink));
    }
    void operator()(const picture::Label& label) const {
        const Type type = label.bold ? Type::note_strong : Type::note;
        const float width = width_of(frame, label.text, type);
        const Point spot = at(label.at);
        const float before = label.anchor == picture::Label::Anchor::start    ? 0
                             : label.anchor == picture::Label::Anchor::middle ? width / 2
                                                                              : width;
        write(frame, {spot.x - before, spot.y - baseline, width + 1, 16}, label.text, type, ink(label.ink));
    }
};

} // namespace

float draw_picture(Frame& frame, const Rect& room, const picture::Picture& picture) {
    const float unit = std::min(per_point, room.w / static_cast<float>(picture.width));
    const float height = static_cast<float>(picture.height) * unit;
    if (!frame.measuring())
        for (const auto& shape : picture.shapes) std::visit(Renderer{frame, {room.x, room.y}, unit}, shape);
    return height + 8 +
           write(frame, {room.x, room.y + height + 8, room.w, 18}, picture.told, Type::label,
                 frame.theme.ink2);
}

} // namespace aplomo::views
