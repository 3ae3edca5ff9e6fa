#include "desktop/views/handbook.hpp"

#include <algorithm>
#include <array>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/chip.hpp"
#include "desktop/views/handbook_entry.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

using screens::HandbookEntry;
using screens::HandbookScreen;
using screens::Principle;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;
constexpr std::array principles{Principle::empathy, Principle::calm, Principle::solution};

/// What is open, unless a search does not find it: then it would only stand in the way.
std::string open_page(const HandbookScreen& screen) {
    return screen.search.empty() || finds_open(screen) ? screen.open : std::string();
}

/// One entry as a small card: its name, and whether it helps or harms.
float draw_names(Frame& frame, const Rect& room, const HandbookScreen& screen, Principle principle,
                 bool pitfalls, Asked& action) {
    std::vector<HandbookEntry> some;
    for (const auto& entry : screen.entries)
        if (entry.principle == principle && entry.pitfall == pitfalls && shows(screen.search, entry))
            some.push_back(entry);
    if (some.empty()) return 0;
    Rect rest = room;
    take_top(rest,
             write(frame, rest, pitfalls ? frame.tr("What harms") : frame.tr("What helps"),
                   Type::label_strong, frame.theme.ink2),
             8);
    float height = 0;
    const int pressed =
        chips(frame, rest, some, pitfalls ? Chip::pitfall : Chip::said, "entry ", height, open_page(screen));
    if (pressed >= 0) action = screens::OpenEntry{some[static_cast<std::size_t>(pressed)].id};
    return rest.y - room.y + height + 14;
}

/// The principle itself, which has a page too.
float draw_principle_name(Frame& frame, const Rect& room, const HandbookScreen& screen, Principle principle,
                          Asked& action) {
    const Theme& t = frame.theme;
    const std::string id = screens::principle_ids[static_cast<std::size_t>(principle)];
    const float wide = width_of(frame, name_of(frame, principle), Type::heading);
    const Rect rect{room.x - 8, room.y - 2, std::min(room.w + 8, wide + 68), 32};
    const Touch touch = press(frame, rect, "principle " + id);
    if (touch.hovered) frame.paint.fill(rect, t.sunken, 8);
    if (open_page(screen) == id) frame.paint.frame(rect, t.ink, 2, 8);
    focus_ring(frame, rect, 8, touch);
    draw_icon(frame, {room.x, room.y, 20, 28}, icon_of(principle), t.accent);
    write_middle(frame, {room.x + 28, room.y, wide + 1, 28}, name_of(frame, principle), Type::heading, t.ink);
    draw_icon(frame, {room.x + 28 + wide + 8, room.y, 16, 28}, Icon::forward, t.ink2);
    if (touch.pressed) action = screens::OpenEntry{id};
    return 28;
}

float draw_principle_words(Frame& frame, const Rect& room, const HandbookScreen& screen, Principle principle,
                           Asked& action) {
    Rect rest = room;
    take_top(rest, draw_principle_name(frame, rest, screen, principle, action), 12);
    const float before = rest.y;
    take_top(rest, draw_names(frame, rest, screen, principle, false, action));
    take_top(rest, draw_names(frame, rest, screen, principle, true, action));
    const bool found = shows(screen.search, screen.principles[static_cast<std::size_t>(principle)]);
    if (rest.y == before && !found)
        take_top(rest, 14 + write(frame, rest, frame.tr("Nothing here has these words."), Type::label,
                                  frame.theme.ink2));
    return rest.y - room.y - (rest.y == before ? 0.0F : 14.0F);
}

float draw_principles(Frame& frame, const Rect& room, const HandbookScreen& screen, Asked& action) {
    const float columns = room.w >= 860 ? 3 : 1;
    const float width = (room.w - gap * (columns - 1)) / columns;
    std::array<float, 3> heights{};
    for (std::size_t i = 0; i < principles.size(); ++i)
        heights[i] =
            height_of(
                frame,
                [&] {
                    return draw_principle_words(frame, {0, 0, width - 40, 0}, screen, principles[i], action);
                }) +
            40;
    const float tallest = *std::max_element(heights.begin(), heights.end());
    Point at{room.x, room.y};
    for (std::size_t i = 0; i < principles.size(); ++i) {
        const Rect box{at.x, at.y, width, columns > 1 ? tallest : heights[i]};
        card(frame, box);
        const InPanel panel(frame, box);
        draw_principle_words(frame, box.inset(20), screen, principles[i], action);
        if (columns > 1)
            at.x += width + gap;
        else
            at.y += box.h + gap;
    }
    return columns > 1 ? tallest : at.y - gap - room.y;
}

std::string back_words(const Frame& frame, HandbookScreen::Behind behind) {
    switch (behind) {
    case HandbookScreen::Behind::nothing: break;
    case HandbookScreen::Behind::welcome: return frame.tr("Back to the welcome");
    case HandbookScreen::Behind::briefing: return frame.tr("Back to the briefing");
    case HandbookScreen::Behind::conversation: return frame.tr("Back to the conversation");
    case HandbookScreen::Behind::debrief: return frame.tr("Back to the debrief");
    }
    return {};
}

/// Where one came from, if the rail does not lead there.
float draw_back(Frame& frame, const Rect& room, const HandbookScreen& screen, Asked& action) {
    const std::string words = back_words(frame, screen.behind);
    if (words.empty()) return 0;
    const Caption caption{.words = words, .before = Icon::back, .key = frame.tr("Esc")};
    const Rect rect{room.x, room.y, std::min(room.w, button_width(frame, caption)), button_height};
    if (button(frame, rect, "back", caption, Weight::plain)) action = screens::Leave{};
    return rect.h + gap;
}

float draw_search(Frame& frame, const Rect& rect, const HandbookScreen& screen, Asked& action) {
    const std::string name = frame.tr("Search the handbook");
    if (frame.typed(U'/')) frame.memory.focus = id_of("search");
    const auto typing = text_field(frame, rect, "search", name, screen.search, name);
    if (screen.search.empty() && frame.memory.focus != id_of("search"))
        key_cap(frame, {rect.right() - 36, rect.y + (rect.h - 26) / 2}, "/", frame.theme.ink2);
    if (typing.text) action = screens::Search{*typing.text};
    if (const auto found = meant(screen); typing.entered && !found.empty())
        action = screens::OpenEntry{found};
    return rect.h;
}

float draw_title(Frame& frame, const Rect& room, const HandbookScreen& screen, Asked& action) {
    constexpr float field = 300;
    const bool beside = room.w >= 700;
    Rect rest = room;
    if (beside) draw_search(frame, {room.right() - field, room.y, field, 44}, screen, action);
    if (beside) rest.w -= field + 24;
    take_top(rest, write(frame, rest, frame.tr("Handbook"), Type::title, frame.theme.ink), 4);
    const std::string words =
        frame.tr("What helps in a difficult conversation, and what harms. Choose an entry to read it.");
    take_top(rest, write(frame, rest, words, Type::body, frame.theme.ink2));
    if (!beside) take_top(rest, 12 + draw_search(frame, {rest.x, rest.y + 12, rest.w, 44}, screen, action));
    return rest.y - room.y;
}

float draw_all(Frame& frame, const Rect& room, const HandbookScreen& screen, Asked& action) {
    Rect rest = room;
    take_top(rest, draw_back(frame, rest, screen, action));
    take_top(rest, draw_title(frame, rest, screen, action), 18);
    const float entry = open_page(screen).empty() ? 0 : draw_handbook_entry(frame, rest, screen);
    if (entry > 0) take_top(rest, entry, gap);
    return rest.y - room.y + draw_principles(frame, rest, screen, action);
}

} // namespace

Asked draw(const HandbookScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action;
    if (screen.behind != HandbookScreen::Behind::welcome) // which comes before everything else
        action = draw_rail(frame, rest, screens::Place::handbook, shell);
    draw_page(frame, rest, "handbook",
              [&](const Rect& room) { return draw_all(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
