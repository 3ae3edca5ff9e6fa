#include "desktop/views/scene.hpp"

#include <fmt/format.h>

#include "desktop/views/names.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float inside = 14;

/// A reply under its heading, with a line at its side that says how it does.
float draw_reply(Frame& frame, const Rect& room, const std::string& title, const std::string& words, bool act,
                 bool good) {
    const Theme& t = frame.theme;
    const Colour ink = good ? t.accent : t.loss;
    Rect rest = room;
    draw_icon(frame, {rest.x, rest.y, 16, 18}, good ? Icon::check : Icon::warning, ink);
    take_top(rest, write(frame, {rest.x + 24, rest.y, rest.w - 24, 18}, title, Type::label_strong, ink), 6);
    const std::string text = act ? words : quoted(frame, words);
    const Rect inner{rest.x + 24, rest.y, rest.w - 24, 0};
    take_top(rest, write(frame, inner, text, Type::body, t.ink));
    return rest.y - room.y;
}

float draw_said(Frame& frame, const Rect& room, const screens::Scene& scene) {
    const Theme& t = frame.theme;
    const std::string words = quoted(frame, scene.said);
    const Rect inner{room.x + inside, room.y + 12, room.w - 2 * inside, 0};
    const Rect bubble{room.x, room.y, room.w, extent_of(frame, words, Type::body, inner.w).height + 24};
    frame.paint.fill(bubble, t.edge_width > 1 ? t.surface : t.sunken, 14,
                     top_right | bottom_right | bottom_left);
    if (t.edge_width > 1)
        frame.paint.frame(bubble, t.line, t.edge_width, 14, top_right | bottom_right | bottom_left);
    const InPanel panel(frame, bubble);
    write(frame, inner, words, Type::body, t.ink);
    return bubble.h;
}

} // namespace

float draw_scene(Frame& frame, const Rect& room, const screens::Scene& scene, bool pitfall) {
    Rect rest = room;
    const std::string from =
        fmt::format(fmt::runtime(frame.tr("{0}, in “{1}”")), scene.customer, scene.title);
    take_top(rest, write(frame, rest, from, Type::label, frame.theme.ink2), 8);
    take_top(rest, draw_said(frame, rest, scene), 16);
    const auto better = [&] {
        const std::string title = pitfall ? frame.tr("Better there") : frame.tr("This is how it sounds");
        take_top(rest, draw_reply(frame, rest, title, scene.better, scene.better_act, true), 14);
    };
    const auto worse = [&] {
        if (scene.worse.empty()) return;
        const std::string title =
            pitfall ? frame.tr("This is how it sounds") : frame.tr("The opposite, and tempting");
        take_top(rest, draw_reply(frame, rest, title, scene.worse, scene.worse_act, false), 14);
    };
    if (pitfall) worse();
    better();
    if (!pitfall) worse();
    return rest.y - 14 - room.y;
}

} // namespace aplomo::views
