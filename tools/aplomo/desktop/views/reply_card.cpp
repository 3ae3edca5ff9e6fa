#include "desktop/views/reply_card.hpp"

#include <string>

#include "desktop/views/act_card.hpp"
#include "desktop/views/breath.hpp"
#include "desktop/views/button.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float padding = 18;
constexpr float key = 26;
constexpr float key_gap = 14;
constexpr float gap = 12;
constexpr float act_width = 200;

using Positions = std::vector<std::size_t>;

float card_height(const Frame& frame, const std::string& text, float width) {
    const float words = width - 2 * padding - key - key_gap;
    const bool low = frame.is_low();
    return std::max(low ? 72.0F : 112.0F,
                    extent_of(frame, text, Type::reply, words).height + 2 * (low ? 12 : padding));
}

bool draw_card(Frame& frame, const Rect& rect, const std::string& text, std::size_t index) {
    const Theme& t = frame.theme;
    const std::string number = std::to_string(index + 1);
    const Touch touch = press(frame, rect, "reply " + number);
    if (t.shadows) frame.paint.shadow(rect, 12, t.ink);
    frame.paint.fill(rect, t.surface, 12);
    frame.paint.frame(rect, touch.hovered ? t.edge : t.line, touch.hovered ? t.strong_edge : t.edge_width,
                      12);
    if (touch.focused || touch.held) frame.paint.frame(rect, t.accent, 3, 12);
    const InPanel panel(frame, rect);
    Rect inner = rect.inset(padding, 0);
    const Rect cap = take_left(inner, key, key_gap);
    key_cap(frame, {cap.x, cap.y + (cap.h - key) / 2}, number, t.ink, touch.focused || touch.held);
    write_middle(frame, inner, text, Type::reply, t.ink);
    return touch.pressed;
}

float act_height(const Frame& frame, const screens::ReplyCard& act, float width) {
    return act.breath ? breath_height(frame, act.text, width) : act_card_height(frame, act.text, width);
}

bool draw_act(Frame& frame, const Rect& rect, const screens::ReplyCard& act, std::size_t index) {
    return act.breath ? breath_button(frame, rect, act.text, index) : act_card(frame, rect, act.text, index);
}

/// In two columns where there is room; `last_cell` takes the place that an
/// odd number of them leaves free.
float draw_words(Frame& frame, Rect room, const std::vector<screens::ReplyCard>& replies,
                 const Positions& which, std::optional<std::size_t>& chosen,
                 std::optional<std::size_t> last_cell = {}) {
    const std::size_t columns = room.w >= 560 && which.size() > 1 ? 2 : 1;
    const float width = (room.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float top = room.y;
    for (std::size_t first = 0; first < which.size(); first += columns) {
        const std::size_t last = std::min(which.size(), first + columns);
        float height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, card_height(frame, replies[which[i]].text, width));
        const bool shares = last_cell && last - first < columns;
        if (shares) height = std::max(height, act_height(frame, replies[*last_cell], width));
        for (std::size_t i = first; i < last; ++i) {
            const Rect rect{room.x + static_cast<float>(i - first) * (width + gap), room.y, width, height};
            if (draw_card(frame, rect, replies[which[i]].text, which[i])) chosen = which[i];
        }
        if (shares &&
            draw_act(frame, {room.x + width + gap, room.y, width, height}, replies[*last_cell], *last_cell))
            chosen = *last_cell;
        room.y += height + gap;
    }
    return std::max(0.0F, room.y - top - gap);
}

/// Acts beside the words share the height that is left; below them each has a row.
float draw_acts(Frame& frame, Rect room, const std::vector<screens::ReplyCard>& replies,
                const Positions& which, float height, std::optional<std::size_t>& chosen) {
    const float top = room.y;
    float needed = gap * static_cast<float>(which.size() - 1);
    for (const std::size_t index : which) needed += act_height(frame, replies[index], room.w);
    const float spare = std::max(0.0F, height - needed) / static_cast<float>(which.size());
    for (const std::size_t index : which) {
        const float high = act_height(frame, replies[index], room.w) + spare;
        if (draw_act(frame, {room.x, room.y, room.w, high}, replies[index], index)) chosen = index;
        room.y += high + gap;
    }
    return room.y - top - gap;
}

/// Two acts in a row where there is room for it.
float draw_act_rows(Frame& frame, Rect room, const std::vector<screens::ReplyCard>& replies,
                    const Positions& which, std::optional<std::size_t>& chosen) {
    if (room.w < 560 || which.size() == 1) return draw_acts(frame, room, replies, which, 0, chosen);
    const float top = room.y;
    const float width = (room.w - gap) / 2;
    for (std::size_t first = 0; first < which.size(); first += 2) {
        const Positions row(which.begin() + static_cast<std::ptrdiff_t>(first),
                            which.begin() + static_cast<std::ptrdiff_t>(std::min(which.size(), first + 2)));
        float height = 0;
        for (const std::size_t index : row)
            height = std::max(height, act_height(frame, replies[index], width));
        for (std::size_t i = 0; i < row.size(); ++i)
            if (draw_act(frame, {room.x + static_cast<float>(i) * (width + gap), room.y, width, height},
                         replies[row[i]], row[i]))
                chosen = row[i];
        room.y += height + gap;
    }
    return room.y - top - gap;
}

/// Words with one act at their side; a breath has a row below the words.
float draw_beside(Frame& frame, Rect rest, const std::vector<screens::ReplyCard>& replies,
                  const Positions& words, Positions acts, std::optional<std::size_t>& chosen) {
    Positions breaths;
    std::erase_if(acts, [&](std::size_t i) {
        if (replies[i].breath) breaths.push_back(i);
        return replies[i].breath;
    });
    const Rect side = acts.empty() ? Rect{} : take_right(rest, act_width, gap);
    const Rect all = rest;
    const bool has_free_cell = words.size() % 2 == 1 && words.size() > 1 && rest.w >= 560;
    std::optional<std::size_t> last_cell;
    if (has_free_cell && breaths.size() == 1) last_cell = breaths.front(), breaths.clear();
    take_top(rest, draw_words(frame, rest, replies, words, chosen, last_cell), gap);
    if (!breaths.empty()) take_top(rest, draw_acts(frame, rest, replies, breaths, 0, chosen), gap);
    const float height = rest.y - gap - all.y;
    return acts.empty() ? height : std::max(height, draw_acts(frame, side, replies, acts, height, chosen));
}

} // namespace

float draw_replies(Frame& frame, const Rect& room, const std::vector<screens::ReplyCard>& replies,
                   std::optional<std::size_t>& chosen) {
    Positions words;
    Positions acts;
    for (std::size_t i = 0; i < replies.size(); ++i) (replies[i].act ? acts : words).push_back(i);
    if (acts.empty()) return draw_words(frame, room, replies, words, chosen);
    Rect rest = room;
    const auto said_nothing =
        std::count_if(acts.begin(), acts.end(), [&](auto i) { return !replies[i].breath; });
    const bool has_room_beside = said_nothing == 0 || (said_nothing == 1 && room.w >= 720);
    if (!words.empty() && has_room_beside) return draw_beside(frame, rest, replies, words, acts, chosen);
    const float above = draw_words(frame, rest, replies, words, chosen);
    if (above > 0) take_top(rest, above, gap);
    return rest.y - room.y + draw_act_rows(frame, rest, replies, acts, chosen);
}

} // namespace aplomo::views
