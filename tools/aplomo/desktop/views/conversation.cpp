#include "desktop/views/conversation.hpp"

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/coach.hpp"
#include "desktop/views/customer_panel.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/own_words.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/reply_card.hpp"
#include "desktop/views/scroll.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/top_bar.hpp"
#include "desktop/views/transcript.hpp"

namespace aplomo::views {
namespace {

using screens::Action;
using screens::ConversationScreen;
using Asked = std::optional<Action>;

constexpr float gap = 24;
constexpr float least_transcript = 190;
constexpr float coach_width = 332;
constexpr float two_columns = 760;    ///< from this width the customer stands beside the words
constexpr float three_columns = 1180; ///< and the coach on the other side

bool has_coach(const ConversationScreen& screen) { return screen.mode == screens::Mode::guided; }

/// A short conversation stands at the foot of its room, next to the replies.
void draw_transcript_in(Frame& frame, const Rect& room, const ConversationScreen& screen, bool coach) {
    float newest = 0;
    const float height =
        height_of(frame, [&] { return draw_transcript(frame, room, screen, coach, &newest); }) + 4;
    const Scroll scroll(frame, room, "transcript", height, frame.theme.bg, newest);
    Rect content = scroll.content();
    take_top(content, std::max(0.0F, content.h - height));
    draw_transcript(frame, content, screen, coach);
}

/// In an assessment the handbook is closed until the end.
bool handbook_is_open(const ConversationScreen& screen) {
    return screen.mode != screens::Mode::assessment || screen.ended;
}

/// It tells what the author expects next.
std::optional<screens::Phase> phase_told(const ConversationScreen& screen) {
    if (screen.mode == screens::Mode::assessment && !screen.ended) return {};
    return screen.phase;
}

float draw_end(Frame& frame, const Rect& room, Asked& action) {
    const Caption caption{
        .words = frame.tr("See the debrief"), .after = Icon::forward, .key = frame.tr("Enter")};
    const float width = std::min(room.w, button_width(frame, caption));
    const float words =
        write(frame, room, frame.tr("The conversation is over"), Type::heading, frame.theme.ink);
    const Rect rect{room.x, room.y + words + 14, width, 52};
    if (button(frame, rect, "debrief", caption, Weight::next) || frame.took_next())
        action = screens::SeeDebrief{};
    return words + 14 + 52;
}

/// A breath, which stands last, has a key of its own.
std::size_t numbered_replies(const ConversationScreen& screen) {
    return static_cast<std::size_t>(std::count_if(screen.replies.begin(), screen.replies.end(),
                                                  [](const auto& reply) { return !reply.breath; }));
}

/// The offer to put own words before the replies, at the right end of a line.
bool draw_offer(Frame& frame, Rect& line) {
    const Caption caption{.words = frame.tr("Say it first from now on"), .before = Icon::pencil, .key = "S"};
    const Rect place = take_right(line, link_width(frame, caption), 12);
    return link(frame, {place.x + 6, place.y - 4}, "say first", caption, frame.theme.ink2) ||
           frame.typed(U's');
}

bool coach_is_aside(const Frame& frame) { return frame.whole.w >= three_columns; }

/// The scenario has neither a reply nor an ending here.
float draw_dead_end(Frame& frame, const Rect& room, bool can_go_back, Asked& action) {
    Rect rest = room;
    take_top(rest,
             write(frame, rest, frame.tr("You cannot go on from here, and it is not your fault"),
                   Type::heading, frame.theme.ink),
             6);
    take_top(rest,
             write(frame, rest,
                   can_go_back
                       ? frame.tr("This conversation lacks a way out. Take the last decision back or leave; "
                                  "what you did is kept.")
                       : frame.tr("This conversation lacks a way out. Tell whoever trains you; what you did "
                                  "is kept."),
                   Type::body, frame.theme.ink2),
             14);
    const Caption caption{.words = frame.tr("Leave"), .before = Icon::back, .key = frame.tr("Enter")};
    const Rect rect = take_top(rest, 52);
    if (button(frame, {rect.x, rect.y, std::min(rect.w, button_width(frame, caption)), rect.h},
               "leave the dead end", caption, Weight::next) ||
        frame.took_next())
        action = screens::Leave{};
    return rest.y - room.y;
}

std::string question(const Frame& frame) { return frame.tr("What do you do?"); }

float question_width(const Frame& frame, const std::string& keys) {
    return width_of(frame, question(frame), Type::heading) + 12 + key_cap_width(frame, keys);
}

/// With the keys of the replies behind it.
float draw_question(Frame& frame, const Rect& room, const std::string& keys) {
    const std::string words = question(frame);
    const float left = room.w - key_cap_width(frame, keys) - 12;
    const float wide = std::min(left, width_of(frame, words, Type::heading));
    key_cap(frame, {room.x + wide + 12, room.y}, keys, frame.theme.ink2);
    return write(frame, {room.x, room.y, left, room.h}, words, Type::heading, frame.theme.ink);
}

float draw_choices(Frame& frame, const Rect& room, const ConversationScreen& screen, Asked& action) {
    if (screen.ended) return draw_end(frame, room, action);
    if (screen.own && screen.own->asked) return draw_own_words(frame, room, *screen.own, action);
    if (screen.replies.empty()) return draw_dead_end(frame, room, screen.can_go_back, action);
    Rect rest = room;
    const std::size_t numbered = numbered_replies(screen);
    std::string keys = numbered < 2 ? "1" : "1–" + std::to_string(numbered);
    if (numbered < screen.replies.size()) keys = numbered == 0 ? "P" : keys + " · P";
    Rect head{rest.x, rest.y, rest.w, 25};
    if (!screen.own && draw_offer(frame, head)) action = screens::SayFirst{true};
    if (has_coach(screen) && !coach_is_aside(frame))
        draw_way_to_coach(frame, head, question_width(frame, keys) + gap, screen);
    take_top(rest, draw_question(frame, head, keys), screen.own ? 4 : 12);
    if (screen.own) take_top(rest, draw_said_first(frame, rest, *screen.own, action), 8);
    std::optional<std::size_t> chosen;
    take_top(rest, draw_replies(frame, rest, screen.replies, chosen));
    if (!frame.measuring())
        for (std::size_t i = 0; i < numbered; ++i)
            if (frame.typed(static_cast<char32_t>(U'1' + i))) chosen = i;
    if (chosen) action = screens::ChooseReply{*chosen};
    if (chosen && !frame.measuring()) frame.memory.focus = 0; // what was chosen goes
    return rest.y - room.y;
}

/// Where there is too little room for both: one page, with the newest line in view.
void draw_as_one(Frame& frame, const Rect& room, const ConversationScreen& screen, bool aside, float choices,
                 Asked& action) {
    const bool between = has_coach(screen) && !aside;
    const Rect column{room.x, room.y, room.w - (aside ? coach_width + gap : 0), room.h};
    float newest = 0;
    const float words =
        std::max(least_transcript,
                 height_of(frame, [&] { return draw_transcript(frame, column, screen, between, &newest); }));
    const Scroll scroll(frame, {room.x - 4, room.y - 4, room.w + 8, room.h + 8}, "words",
                        words + 20 + choices + 8, frame.theme.bg, newest + 4);
    Rect content = scroll.content().inset(4);
    const Rect below = take_bottom(content, choices, 20);
    if (aside) {
        const Rect right = take_right(content, coach_width, gap);
        if (draw_coach(frame, {right.x, right.bottom() - least_transcript, right.w, least_transcript},
                       screen))
            action = screens::GoBack{};
    }
    draw_transcript(frame, content, screen, between);
    draw_choices(frame, below, screen, action);
}

/// The words, and below them the replies across the whole width.
void draw_words(Frame& frame, const Rect& room, const ConversationScreen& screen, Asked& action) {
    const float choices = height_of(frame, [&] { return draw_choices(frame, room, screen, action); });
    const bool aside = has_coach(screen) && coach_is_aside(frame);
    if (least_transcript + 20 + choices > room.h)
        return draw_as_one(frame, room, screen, aside, choices, action);
    Rect above = room;
    const Rect below = take_bottom(above, choices, 20);
    if (aside && draw_coach(frame, take_right(above, coach_width, gap), screen)) action = screens::GoBack{};
    draw_transcript_in(frame, above, screen, has_coach(screen) && !aside);
    draw_choices(frame, below, screen, action);
}

bool draw_way_back(Frame& frame, const Rect& room) {
    const Caption caption{.words = frame.tr("Take it back"), .before = Icon::undo, .key = "Z"};
    return button(frame, {room.x, room.y, room.w, button_height}, "go back", caption, Weight::plain);
}

/// Everything below each other; gives the height, and how far down the newest line begins.
float draw_narrow(Frame& frame, const Rect& room, const ConversationScreen& screen, float& newest,
                  Asked& action) {
    Rect rest = room;
    take_top(rest, draw_customer_strip(frame, rest, screen), 20);
    const float above = rest.y - room.y;
    take_top(rest, draw_transcript(frame, rest, screen, has_coach(screen), &newest), 20);
    newest += above;
    take_top(rest, draw_choices(frame, rest, screen, action));
    if (!screen.can_go_back) return rest.y - room.y;
    take_top(rest, 16);
    if (draw_way_back(frame, rest)) action = screens::GoBack{};
    return rest.y + button_height - room.y;
}

void draw_narrow_page(Frame& frame, const Rect& body, const ConversationScreen& screen, Asked& action) {
    float newest = 0;
    const float height = height_of(frame, [&] { return draw_narrow(frame, body, screen, newest, action); });
    const Scroll scroll(frame, body, "conversation", height + 4, frame.theme.bg, newest);
    draw_narrow(frame, scroll.content(), screen, newest, action);
}

} // namespace

Asked draw(const ConversationScreen& screen, const screens::Shell& shell, Frame& frame) {
    if (screen.own && screen.own->asked) begin_own_words(frame);
    Rect rest = frame.whole;
    Asked action = draw_top_bar(frame, rest,
                                {.back = frame.tr("Leave"),
                                 .title = screen.title,
                                 .mode = screen.mode,
                                 .phase = phase_told(screen),
                                 .sound = true,
                                 .handbook = handbook_is_open(screen)},
                                shell);
    if (screen.can_go_back && frame.typed(U'z')) action = screens::GoBack{};
    if (has_coach(screen) && frame.typed(U'c')) frame.memory.jump = id_of("coach");
    const float edge = frame.whole.w < 1100 ? 16 : gap;
    Rect body = rest.inset(edge);
    const bool below = screen.can_go_back && frame.whole.w < three_columns;
    Rect words = body;
    Rect left = take_left(words, frame.whole.w < three_columns ? 264 : 340, edge);
    const Rect back = take_bottom(left, below ? button_height : 0, below ? 12 : 0);
    if (frame.whole.w < two_columns || !customer_fits(frame, left, screen)) {
        draw_narrow_page(frame, body, screen, action);
        return action;
    }
    if (below && draw_way_back(frame, back)) action = screens::GoBack{};
    draw_customer_panel(frame, left, screen);
    const float margin = margin_of(left.w);
    frame.toasts = {left.x - margin, left.y, left.w + 2 * margin, left.h}; // neither words nor replies
    draw_words(frame, words, screen, action);
    return action;
}

} // namespace aplomo::views
