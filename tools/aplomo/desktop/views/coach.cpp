#include "desktop/views/coach.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/memory.hpp"
#include "desktop/views/meter.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/scroll.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float padding = 20;

std::string movement(const Frame& frame, const screens::Meter& meter) {
    const std::string name = meter_name(frame, meter.id);
    const int before = meter.before.value_or(meter.value);
    if (meter.value == before)
        return fmt::format(fmt::runtime(frame.tr("{0} stays at {1}")), name, meter.value);
    return fmt::format("{} {} → {}", name, before, meter.value);
}

void icon_line(Frame& frame, Rect& rest, Icon icon, const std::string& words, Type type, Colour colour) {
    draw_icon(frame, {rest.x, rest.y, 16, 18}, icon, colour);
    const float height = write(frame, {rest.x + 24, rest.y, rest.w - 24, 18}, words, type, colour);
    take_top(rest, height, 6);
}

std::string told(const Frame& frame, const screens::UsedTag& tag) {
    return name_of(frame, tag.principle) + " · " + (tag.pitfall ? frame.tr("harms") + " · " : "") + tag.name;
}

void draw_judgement(Frame& frame, Rect& rest, const screens::Coach& coach) {
    const Theme& t = frame.theme;
    take_top(rest, write(frame, rest, frame.tr("What you just did"), Type::label_strong, t.ink2), 4);
    take_top(rest, write(frame, rest, coach.why, Type::reply, t.ink), 10);
    for (const auto& tag : coach.uses)
        icon_line(frame, rest, tag.pitfall ? Icon::warning : icon_of(tag.principle), told(frame, tag),
                  Type::label_medium, tag.pitfall ? t.loss : t.accent);
    std::string moved;
    for (const auto& meter : coach.meters) moved += (moved.empty() ? "" : ", ") + movement(frame, meter);
    if (!moved.empty()) icon_line(frame, rest, Icon::chart, moved, Type::label, t.ink2);
    take_top(rest, 8);
    rule(frame, rest.x, rest.y, rest.w);
    take_top(rest, 14);
}

/// What weighs most in the judgement: what harmed, before what helped.
const screens::UsedTag* weightiest(const std::optional<screens::Coach>& coach) {
    if (!coach || coach->uses.empty()) return nullptr;
    const auto harmful =
        std::find_if(coach->uses.begin(), coach->uses.end(), [](const auto& tag) { return tag.pitfall; });
    return harmful == coach->uses.end() ? &coach->uses.front() : &*harmful;
}

} // namespace

void draw_way_to_coach(Frame& frame, Rect& line, float taken, const screens::ConversationScreen& screen) {
    Caption caption{.words = frame.tr("Your coach"), .before = Icon::bulb, .key = "C"};
    Colour ink = frame.theme.accent;
    if (const auto* tag = weightiest(screen.coach)) {
        if (tag->pitfall) caption.before = Icon::warning, ink = frame.theme.loss;
        for (const auto& words : {tag->name, told(frame, *tag), caption.words + ": " + told(frame, *tag)}) {
            Caption longer = caption;
            longer.words = words;
            if (link_width(frame, longer) <= line.w - taken) caption = longer;
        }
    }
    const Rect place = take_right(line, link_width(frame, caption), 12);
    if (link(frame, {place.x + 6, place.y - 4}, "to the coach", caption, ink))
        frame.memory.jump = id_of("coach");
}

float draw_coach_words(Frame& frame, const Rect& room, const screens::ConversationScreen& screen) {
    Rect rest = room;
    draw_icon(frame, {rest.x, rest.y, 18, 25}, Icon::bulb, frame.theme.accent);
    take_top(rest,
             write(frame, {rest.x + 24, rest.y, rest.w - 24, 25}, frame.tr("Your coach"), Type::heading,
                   frame.theme.ink),
             10);
    if (screen.coach) draw_judgement(frame, rest, *screen.coach);
    if (!screen.question.empty()) {
        take_top(rest, write(frame, rest, frame.tr("Now notice"), Type::label_strong, frame.theme.ink2), 4);
        take_top(rest, write(frame, rest, screen.question, Type::reply, frame.theme.ink));
    }
    return rest.y - room.y;
}

bool draw_coach(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen) {
    const Theme& t = frame.theme;
    frame.paint.fill(rect, t.accent_soft, 14);
    if (t.edge_width > 1) frame.paint.frame(rect, t.edge, t.edge_width, 14);
    const InPanel panel(frame, rect);
    Rect inner = rect.inset(padding);
    bool back = false;
    if (screen.can_go_back) {
        const Rect foot = take_bottom(inner, button_height, 12);
        const Caption caption{.words = frame.tr("Take it back"), .before = Icon::undo, .key = "Z"};
        const float width = std::min(foot.w, button_width(frame, caption));
        back = button(frame, {foot.x, foot.y, width, foot.h}, "go back", caption, Weight::plain) ||
               frame.typed(U'z');
    }
    focus_ring(frame, inner.inset(-8), 8, press(frame, inner, "coach"));
    const float height = height_of(frame, [&] { return draw_coach_words(frame, inner, screen); });
    const Scroll scroll(frame, inner, "coach", height, t.accent_soft, {}, false);
    draw_coach_words(frame, scroll.content(), screen);
    return back;
}

} // namespace aplomo::views
