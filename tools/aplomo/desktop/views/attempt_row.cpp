#include "desktop/views/attempt_row.hpp"

#include "desktop/views/names.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float face = 48;
constexpr float side = 20;
constexpr float above = 12;

/// An icon before words; gives the width.
float draw_with_icon(Frame& frame, const Rect& room, Icon icon, const std::string& words, Colour colour) {
    draw_icon(frame, {room.x, room.y + (room.h - 18) / 2, 16, 18}, icon, colour);
    write_middle(frame, {room.x + 22, room.y, room.w - 22, room.h}, words, Type::label_medium, colour);
    return 22 + width_of(frame, words, Type::label_medium);
}

/// It has a score, but it is no result.
bool counts(const screens::AttemptRow& row) { return !row.replayed && row.mode != screens::Mode::guided; }

std::string result_words(const Frame& frame, const screens::AttemptRow& row) {
    if (row.doubt)
        return *row.doubt == screens::Doubt::awaiting ? frame.tr("Not verified yet")
                                                      : frame.tr("Does not agree");
    if (row.replayed) return frame.tr("A retry: does not count");
    if (row.mode == screens::Mode::guided) return frame.tr("Guided: does not count");
    return row.passed ? frame.tr("Passed") : frame.tr("Not passed");
}

Icon result_icon(const screens::AttemptRow& row) {
    if (row.doubt) return *row.doubt == screens::Doubt::awaiting ? Icon::hourglass : Icon::warning;
    if (row.mode == screens::Mode::guided && !row.replayed) return Icon::bulb;
    return row.replayed ? Icon::undo : row.passed ? Icon::check : Icon::circle;
}

float result_width(const Frame& frame, const screens::AttemptRow& row) {
    return 22 + width_of(frame, result_words(frame, row), Type::label_medium) + 16 + 44;
}

/// Nothing where no score stands: the words beside it say why.
void draw_score(Frame& frame, const Rect& room, const screens::AttemptRow& row) {
    if (row.doubt) return;
    const Theme& t = frame.theme;
    const std::string score = std::to_string(row.overall);
    const float wide = width_of_figures(frame, score, Type::name);
    write_figures(frame, {room.right() - wide, room.y + (room.h - 26) / 2}, score, Type::name,
                  counts(row) ? t.ink : t.ink2);
}

void draw_result(Frame& frame, const Rect& room, const screens::AttemptRow& row) {
    const Theme& t = frame.theme;
    draw_score(frame, room, row);
    const float words = 22 + width_of(frame, result_words(frame, row), Type::label_medium);
    draw_with_icon(frame, {room.right() - 44 - 16 - words, room.y, words + 1, room.h}, result_icon(row),
                   result_words(frame, row), row.passed && counts(row) && !row.doubt ? t.accent : t.ink2);
}

float draw_words(Frame& frame, const Rect& room, const screens::AttemptRow& row) {
    const Theme& t = frame.theme;
    Rect rest = room;
    take_top(rest, write(frame, rest, row.title, Type::body_strong, t.ink), 2);
    const std::string words = row.date + " · " + row.customer.name + " · " + name_of(frame, row.mode) +
                              (row.doubt ? "" : " · " + name_of(frame, row.outcome));
    take_top(rest, write(frame, rest, words, Type::label, t.ink2));
    if (row.remarked) {
        take_top(rest, 4);
        draw_icon(frame, {rest.x, rest.y, 16, 18}, Icon::chat, t.accent);
        take_top(rest, write(frame, {rest.x + 22, rest.y, rest.w - 22, 18},
                             frame.tr("Somebody left a comment"), Type::label_medium, t.accent));
    }
    return rest.y - room.y;
}

bool is_wide(float width) { return width >= 620; }

} // namespace

float attempt_row_height(Frame& frame, const screens::AttemptRow& row, float width) {
    const float words = width - 2 * side - face - 16 - (is_wide(width) ? result_width(frame, row) + 24 : 0);
    const float height = height_of(frame, [&] { return draw_words(frame, {0, 0, words, 0}, row); });
    return std::max(face, height) + 2 * above + (is_wide(width) ? 0 : 32);
}

bool draw_attempt_row(Frame& frame, const Rect& rect, const screens::AttemptRow& row) {
    const Theme& t = frame.theme;
    const Touch touch = press(frame, rect, "attempt " + row.id);
    if (touch.hovered) frame.paint.fill(rect.inset(1), t.sunken);
    focus_ring(frame, rect.inset(4), 8, touch);
    const InPanel panel(frame, rect);
    Rect inner = rect.inset(side, above);
    if (is_wide(rect.w))
        draw_result(frame, take_right(inner, result_width(frame, row), 24), row);
    else
        draw_result(frame, take_bottom(inner, 32), row);
    const Rect picture = take_left(inner, face, 16);
    draw_portrait(frame, {picture.x, picture.y + (inner.h - face) / 2, face, face}, row.customer, row.mood,
                  touch.hovered ? t.sunken : t.surface, 10);
    const float height = height_of(frame, [&] { return draw_words(frame, inner, row); });
    draw_words(frame, {inner.x, inner.y + (inner.h - height) / 2, inner.w, height}, row);
    return touch.pressed;
}

} // namespace aplomo::views
