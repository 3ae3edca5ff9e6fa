#include "desktop/views/given_rows.hpp"

#include <fmt/format.h>

#include "desktop/views/card.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/sheet.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Given;
using Asked = std::optional<screens::Action>;

constexpr float padding = 10;

/// What stands beside the words at the right that tell how it stands.
struct Mark {
    Icon icon;
    Colour ink;
};

Mark mark_of(const Theme& t, const Given& given) {
    if (given.done) return {Icon::check, given.late ? t.ink2 : t.accent};
    if (!given.known) return {Icon::info, t.ink2};
    if (!given.days) return {Icon::circle, t.ink2};
    return *given.days < 0 ? Mark{Icon::warning, t.loss} : Mark{Icon::clock, t.ink};
}

float draw_words(Frame& frame, const Rect& room, const Given& given) {
    const Theme& t = frame.theme;
    const Mark mark = mark_of(t, given);
    const float right = 23 + width_of(frame, given.state, Type::label_medium);
    const bool beside = right <= room.w * 0.5F;
    Rect rest = room;
    draw_icon(frame, {take_right(rest, 12, 12).x, room.y + 2, 12, 18},
              given.known ? Icon::forward : Icon::none, t.accent);
    const float end = rest.right();
    if (beside) rest.w -= right + 16;
    take_top(rest, write(frame, rest, given.title, Type::body_strong, t.ink), 2);
    take_top(rest, write(frame, rest, given.terms, Type::label, t.ink2), 4);
    if (!given.known && !given.done)
        take_top(
            rest,
            write(frame, rest,
                  fmt::format(fmt::runtime(frame.tr("Without its file it cannot be begun: ask {0} for it.")),
                              given.by),
                  Type::label, t.ink2),
            4);
    const Rect at =
        beside ? Rect{end - right, room.y + 2, right, 18}
               : take_top(rest, extent_of(frame, given.state, Type::label_medium, rest.w - 23).height, 4);
    draw_icon(frame, {at.x, at.y, 16, 18}, mark.icon, mark.ink);
    write(frame, {at.x + 22, at.y, at.w - 22, at.h}, given.state, Type::label_medium, mark.ink);
    return rest.y - 4 - room.y;
}

float draw_row(Frame& frame, const Rect& room, const Given& given, std::size_t number, Asked& action) {
    const Rect inner{room.x, room.y + padding, room.w, 0};
    const Rect rect{room.x - 8, room.y, room.w + 16,
                    height_of(frame, [&] { return draw_words(frame, inner, given); }) + 2 * padding};
    if (given.known) {
        const Touch touch = press(frame, rect, "given " + std::to_string(number));
        if (touch.hovered) frame.paint.fill(rect, frame.theme.sunken, 8);
        focus_ring(frame, rect.inset(1), 8, touch);
        if (touch.pressed) action = screens::OpenScenario{given.scenario};
    }
    draw_words(frame, inner, given);
    return rect.h;
}

float draw_rows(Frame& frame, const Rect& room, const std::vector<Given>& given, Asked& action) {
    Rect rest = room;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (i > 0) rule(frame, rest.x, rest.y, rest.w);
        take_top(rest, draw_row(frame, rest, given[i], i, action));
    }
    return rest.y - room.y;
}

} // namespace

float draw_given(Frame& frame, const Rect& room, const screens::HomeScreen& screen, Asked& action) {
    const Sheet given{frame.tr("Assigned to you"),
                      [&](const Rect& in) { return draw_rows(frame, in, screen.given, action); }};
    return draw_alone(frame, room, given);
}

} // namespace aplomo::views
