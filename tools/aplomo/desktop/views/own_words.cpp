#include "desktop/views/own_words.hpp"

#include "desktop/views/button.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;

constexpr auto label = "own words";
constexpr float least_height = 3 * 23 + 20; ///< three lines
constexpr std::size_t most_bytes = 1200;

float draw_field_of(Frame& frame, const Rect& room, const std::string& typed, Asked& action) {
    const float height = std::max(least_height, text_field_height(frame, typed, room.w));
    const Typing typing =
        text_field(frame, {room.x, room.y, room.w, height}, label, frame.tr("Your own words"), typed,
                   frame.tr("Write it as you would say it"));
    const bool fits = typing.text && typing.text->size() <= most_bytes;
    if (fits) action = screens::Write{*typing.text};
    if (typing.entered) action = screens::ShowReplies{fits ? *typing.text : typed};
    return height;
}

float draw_buttons(Frame& frame, const Rect& room, const screens::OwnWords& own, Asked& action) {
    const Caption show{
        .words = frame.tr("Show the replies"), .after = Icon::forward, .key = frame.tr("Enter")};
    const Caption skip{.words = frame.tr("Skip"), .key = frame.tr("Esc")};
    const Caption never{.words = frame.tr("Always show the replies at once")};
    const float show_width = std::min(room.w, button_width(frame, show));
    Rect at{room.x, room.y, show_width, button_height};
    if (button(frame, at, "show replies", show, Weight::next)) action = screens::ShowReplies{own.typed};
    const auto place = [&](float width) {
        at.x += at.w + 12;
        if (at.x + width > room.right()) at = {room.x, at.bottom() + 12, 0, button_height};
        at.w = std::min(width, room.w);
        return at;
    };
    if (button(frame, place(button_width(frame, skip)), "skip", skip, Weight::plain))
        action = screens::ShowReplies{};
    const Rect last = place(link_width(frame, never));
    if (link(frame, {last.x, last.y + 6}, "never first", never, frame.theme.ink2))
        action = screens::SayFirst{false};
    return at.bottom() - room.y;
}

} // namespace

void begin_own_words(Frame& frame) { begin_in(frame, label); }

float draw_own_words(Frame& frame, const Rect& room, const screens::OwnWords& own, Asked& action) {
    Rect rest = room;
    if (frame.took(Key::escape)) action = screens::ShowReplies{}; // also when the focus is on a button
    take_top(rest, write(frame, rest, frame.tr("What would you say?"), Type::heading, frame.theme.ink), 4);
    take_top(rest,
             write(frame, rest,
                   frame.tr("Your own words first, then the replies. They are kept, not scored: the debrief "
                            "sets them beside the best reply."),
                   Type::label, frame.theme.ink2),
             12);
    take_top(rest, draw_field_of(frame, rest, own.typed, action), 14);
    take_top(rest, draw_buttons(frame, rest, own, action));
    const bool shown = action && std::holds_alternative<screens::ShowReplies>(*action);
    if (shown && !frame.measuring())
        frame.memory.focus = 0; // the field goes: what is typed next is for the replies
    return rest.y - room.y;
}

float draw_said_first(Frame& frame, const Rect& room, const screens::OwnWords& own, Asked& action) {
    const Caption again{.words = own.typed.empty() ? frame.tr("Say it first") : frame.tr("Change"),
                        .before = own.typed.empty() ? Icon::pencil : Icon::none,
                        .key = "S"};
    const float wide = link_width(frame, again);
    const bool written = !own.typed.empty();
    Rect words{room.x + 24, room.y + 6, room.w - wide - 40, 0};
    if (written) {
        draw_icon(frame, {room.x, room.y + 6, 16, 18}, Icon::pencil, frame.theme.ink2);
        words.h = write(frame, words, frame.tr("You said first:") + " " + quoted(frame, own.typed),
                        Type::label, frame.theme.ink2);
    }
    const float x = written ? room.right() - wide + 6 : room.x - 6; // a link has 6 of its own
    if (link(frame, {x, room.y}, "reword", again, frame.theme.accent) || frame.typed(U's'))
        action = screens::Reword{};
    return std::max(32.0F, words.h + 12);
}

} // namespace aplomo::views
