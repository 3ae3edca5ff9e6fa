#include "desktop/views/home_rows.hpp"

#include <fmt/format.h>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;

constexpr float padding = 20;
constexpr float face = 48;

float draw_lines(Frame& frame, const Rect& room, const std::string& first, const std::string& second) {
    Rect rest = room;
    take_top(rest, write(frame, rest, first, Type::heading, frame.theme.ink), 2);
    take_top(rest, write(frame, rest, second, Type::label, frame.theme.ink2));
    return rest.y - room.y;
}

std::string how_far(const Frame& frame, const screens::Unfinished& left) {
    const std::string taken =
        fmt::format(fmt::runtime(frame.counted("{0} decision taken", "{0} decisions taken", left.decisions)),
                    left.decisions);
    return name_of(frame, left.mode) + " · " + left.started + " · " + taken;
}

std::string broken_title(const Frame& frame, const screens::BrokenScenario& broken) {
    const auto words =
        broken.gone ? frame.tr("“{0}” is no longer here")
                    : frame.counted("“{0}” cannot be practised: {1} error in its file",
                                    "“{0}” cannot be practised: {1} errors in its file", broken.errors);
    return fmt::format(fmt::runtime(words), broken.title, broken.errors);
}

} // namespace

float draw_unfinished(Frame& frame, const Rect& room, const screens::Unfinished& left, bool first,
                      Asked& action) {
    Caption go_on{.words = frame.tr("Go on"), .after = Icon::forward};
    if (first) go_on.key = frame.tr("Enter");
    const Id discard = id_of("discard " + left.attempt);
    const bool sure = frame.memory.sure == discard;
    const Caption put_away{.words = sure ? frame.tr("Discard it for good") : frame.tr("Discard it")};
    const float buttons = button_width(frame, go_on) + 8 + button_width(frame, put_away);
    const bool beside = room.w >= 2 * padding + face + 220 + buttons;
    Rect inner = room.inset(padding);
    const Rect picture = take_left(inner, face, 16);
    Rect words = inner;
    if (beside) take_right(words, buttons, 16);
    const std::string title = fmt::format(fmt::runtime(frame.tr("Unfinished: {0}")), left.title);
    const float lines =
        height_of(frame, [&] { return draw_lines(frame, words, title, how_far(frame, left)); });
    const float upper = std::max(face, lines);
    const Rect box{room.x, room.y, room.w, 2 * padding + upper + (beside ? 0 : 12 + button_height)};
    card(frame, box);
    const InPanel panel(frame, box);
    draw_portrait(frame, {picture.x, picture.y, face, face}, left.customer, left.mood, frame.theme.surface,
                  10);
    draw_lines(frame, {words.x, words.y + (upper - lines) / 2, words.w, lines}, title, how_far(frame, left));
    Point at = beside ? Point{room.right() - padding - buttons, room.y + (box.h - button_height) / 2}
                      : Point{room.x + padding, room.y + padding + upper + 12};
    if (button(frame, {at.x, at.y, button_width(frame, put_away), button_height}, "discard " + left.attempt,
               put_away, Weight::quiet)) {
        if (sure) action = screens::Discard{left.attempt};
        frame.memory.sure = sure ? 0 : discard;
    }
    at.x += button_width(frame, put_away) + 8;
    if (button(frame, {at.x, at.y, button_width(frame, go_on), button_height}, "resume " + left.attempt,
               go_on, first ? Weight::next : Weight::plain) ||
        (first && frame.took_next()))
        action = screens::Resume{left.attempt};
    if (action && sure) frame.memory.sure = 0;
    return box.h;
}

float draw_broken(Frame& frame, const Rect& room, const screens::BrokenScenario& broken, Asked& action) {
    const Theme& t = frame.theme;
    const std::string title = broken_title(frame, broken);
    const Caption see{.words = frame.tr("See what is wrong"), .after = Icon::forward};
    const float width = button_width(frame, see);
    const bool beside = room.w >= 2 * padding + 280 + width;
    Rect words = room.inset(padding);
    take_left(words, 20, 12);
    if (beside) take_right(words, width, 16);
    const float lines = height_of(frame, [&] { return draw_lines(frame, words, title, broken.advice); });
    const Rect box{room.x, room.y, room.w,
                   2 * padding + std::max(lines, beside ? button_height : 0.0F) +
                       (beside ? 0 : 12 + button_height)};
    frame.paint.fill(box, t.loss_soft, 14);
    if (t.edge_width > 1) frame.paint.frame(box, t.loss, t.edge_width, 14);
    const InPanel panel(frame, box);
    draw_icon(frame, {room.x + padding, room.y + padding + 4, 20, 20}, Icon::warning, t.loss);
    draw_lines(frame, words, title, broken.advice);
    const Rect rect =
        beside
            ? Rect{room.right() - padding - width, room.y + (box.h - button_height) / 2, width, button_height}
            : Rect{words.x, box.bottom() - padding - button_height, std::min(words.w, width), button_height};
    if (button(frame, rect, "findings " + broken.id, see, Weight::plain))
        action = screens::OpenFindings{broken.id};
    return box.h;
}

} // namespace aplomo::views
