#include "desktop/views/findings.hpp"

#include <fmt/format.h>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/code_box.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::FindingRow;
using screens::FindingsScreen;
using Asked = std::optional<screens::Action>;

std::string trimmed(const std::string& line) {
    const std::size_t first = line.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : line.substr(first);
}

float draw_words(Frame& frame, const Rect& room, const FindingRow& row) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const std::string kind =
        (row.error ? frame.tr("Error") : frame.tr("Warning")) + (row.code.empty() ? "" : " " + row.code);
    take_top(rest, write(frame, rest, kind + " · " + row.place, Type::label, t.ink2), 2);
    take_top(rest, write(frame, rest, row.message, Type::body_strong, t.ink), 6);
    if (!row.line.empty()) take_top(rest, draw_code_box(frame, rest, trimmed(row.line)), 6);
    if (!row.advice.empty()) take_top(rest, write(frame, rest, row.advice, Type::body, t.ink2));
    return rest.y - room.y;
}

float draw_row(Frame& frame, const Rect& room, const FindingRow& row) {
    Rect inner = room.inset(20, 16);
    const Rect sign = take_left(inner, 24, 14);
    const Rect box{room.x, room.y, room.w,
                   height_of(frame, [&] { return draw_words(frame, inner, row); }) + 32};
    card(frame, box);
    const InPanel panel(frame, box);
    draw_icon(frame, {sign.x, sign.y, 22, 22}, row.error ? Icon::warning : Icon::info,
              row.error ? frame.theme.loss : frame.theme.ink2, Type::icon_rail);
    draw_words(frame, inner, row);
    return box.h;
}

std::string sum_up(const Frame& frame, const FindingsScreen& screen) {
    if (screen.checking)
        return frame.tr("It can be practised. Everything that can happen in it is being checked now.");
    if (screen.unchecked) return frame.tr("It can be practised. Not checked: the check was cancelled.");
    if (screen.rows.empty()) return frame.tr("Nothing is wrong any more: the scenario can be practised.");
    if (screen.playable && screen.rows.front().error)
        return frame.tr("It can be practised, but not everything in it can come to a good end.");
    if (screen.playable)
        return frame.tr(
            "It can be practised; these are only warnings. Save the file and it is read again at once.");
    if (screen.unreadable)
        return frame.tr(
            "It cannot be practised while its file cannot be read. As soon as it can, it is read again.");
    return frame.tr(
        "It cannot be practised until the errors are mended. Save the file and it is read again at once.");
}

/// Beside the one before if there is room, else below it.
bool next_button(Frame& frame, const Rect& room, Rect& last, const char* label, const Caption& caption,
                 Weight weight) {
    const float wide = std::min(room.w, button_width(frame, caption));
    const bool beside = last.w > 0 && last.right() + 12 + wide <= room.right();
    if (beside)
        last = {last.right() + 12, last.y, wide, button_height};
    else
        last = {room.x, last.w > 0 ? last.bottom() + 12 : room.y, wide, button_height};
    return button(frame, last, label, caption, weight);
}

float draw_buttons(Frame& frame, const Rect& room, const FindingsScreen& screen, Asked& action) {
    Rect last;
    const Caption back{.words = frame.tr("Library"), .before = Icon::back};
    if (next_button(frame, room, last, "library", back, Weight::plain))
        action = screens::Open{screens::Place::home};
    const Caption again{.words = frame.tr("Check again")};
    if (screen.unchecked && next_button(frame, room, last, "check again", again, Weight::plain))
        action = screens::CheckAgain{screen.scenario};
    const Caption open{.words = frame.tr("Prepare the conversation"), .after = Icon::forward};
    if (screen.playable && next_button(frame, room, last, "prepare", open, Weight::next))
        action = screens::OpenScenario{screen.scenario};
    return last.bottom() - room.y;
}

float draw_all(Frame& frame, const Rect& room, const FindingsScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    take_top(rest,
             write(frame, rest, screen.title.empty() ? screen.scenario : screen.title, Type::title, t.ink),
             4);
    take_top(rest, write(frame, rest, screen.file, Type::label, t.ink2), 10);
    take_top(rest, write(frame, rest, sum_up(frame, screen), Type::reply, t.ink), 18);
    for (const auto& row : screen.rows) take_top(rest, draw_row(frame, rest, row), 12);
    take_top(rest, 8);
    return rest.y - room.y + draw_buttons(frame, rest, screen, action);
}

} // namespace

Asked draw(const FindingsScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::home, shell);
    draw_page(frame, rest, "findings",
              [&](const Rect& room) { return draw_all(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
