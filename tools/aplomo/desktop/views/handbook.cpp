#include "desktop/views/handbook.hpp"

#include <array>

#include "desktop/views/card.hpp"
#include "desktop/views/chip.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::HandbookEntry;
using screens::HandbookScreen;
using screens::Principle;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;
constexpr std::array principles{Principle::empathy, Principle::calm, Principle::solution};

/// One entry as a small card: its name, and whether it helps or harms.
float draw_names(Frame& frame, const Rect& room, const HandbookScreen& screen, Principle principle,
                 bool pitfalls, Asked& action) {
    std::vector<HandbookEntry> some;
    for (const auto& entry : screen.entries)
        if (entry.principle == principle && entry.pitfall == pitfalls) some.push_back(entry);
    if (some.empty()) return 0;
    Rect rest = room;
    take_top(rest,
             write(frame, rest, pitfalls ? frame.tr("What harms") : frame.tr("What helps"),
                   Type::label_strong, frame.theme.ink2),
             8);
    float height = 0;
    const int pressed = chips(frame, rest, some, pitfalls ? Chip::pitfall : Chip::said, "entry ", height);
    if (pressed >= 0) action = screens::OpenEntry{some[static_cast<std::size_t>(pressed)].id};
    return rest.y - room.y + height + 14;
}

float draw_principle_words(Frame& frame, const Rect& room, const HandbookScreen& screen, Principle principle,
                           Asked& action) {
    Rect rest = room;
    draw_icon(frame, {rest.x, rest.y, 20, 25}, icon_of(principle), frame.theme.accent);
    take_top(rest,
             write(frame, {rest.x + 28, rest.y, rest.w - 28, 25}, name_of(frame, principle), Type::heading,
                   frame.theme.ink),
             12);
    take_top(rest, draw_names(frame, rest, screen, principle, false, action));
    take_top(rest, draw_names(frame, rest, screen, principle, true, action));
    return rest.y - room.y - 14;
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

float draw_entry_words(Frame& frame, const Rect& room, const HandbookEntry& entry) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const Colour ink = entry.pitfall ? t.loss : t.accent;
    draw_icon(frame, {rest.x, rest.y, 18, 18}, entry.pitfall ? Icon::warning : icon_of(entry.principle), ink);
    const std::string kind =
        name_of(frame, entry.principle) + " · " + (entry.pitfall ? frame.tr("harms") : frame.tr("helps"));
    take_top(rest, write(frame, {rest.x + 26, rest.y, rest.w - 26, 18}, kind, Type::label_medium, ink), 6);
    take_top(rest, write(frame, rest, entry.name, Type::name, t.ink), 8);
    take_top(rest, write(frame, rest, entry.about, Type::reply, t.ink), 14);
    const std::string example = quoted(frame, entry.example);
    const float height = extent_of(frame, example, Type::said, rest.w - 18).height;
    frame.paint.fill({rest.x, rest.y, 3, height}, ink);
    take_top(rest, write(frame, {rest.x + 18, rest.y, rest.w - 18, height}, example, Type::said, t.ink));
    return rest.y - room.y;
}

float draw_entry(Frame& frame, const Rect& room, const HandbookScreen& screen) {
    const auto found = std::find_if(screen.entries.begin(), screen.entries.end(),
                                    [&](const auto& entry) { return entry.id == screen.open; });
    if (found == screen.entries.end()) return 0;
    Rect inner = room.inset(24, 20);
    inner.w = std::min(inner.w, 760.0F); // a line longer than that is hard to read
    const Rect box{room.x, room.y, room.w,
                   height_of(frame, [&] { return draw_entry_words(frame, inner, *found); }) + 40};
    card(frame, box);
    const InPanel panel(frame, box);
    draw_entry_words(frame, inner, *found);
    return box.h + gap;
}

float draw_all(Frame& frame, const Rect& room, const HandbookScreen& screen, Asked& action) {
    Rect rest = room;
    take_top(rest, write(frame, rest, frame.tr("Handbook"), Type::title, frame.theme.ink), 4);
    take_top(
        rest,
        write(
            frame, rest,
            frame.tr("What helps in a difficult conversation, and what harms. Choose one to read about it."),
            Type::body, frame.theme.ink2),
        18);
    take_top(rest, draw_entry(frame, rest, screen));
    return rest.y - room.y + draw_principles(frame, rest, screen, action);
}

} // namespace

Asked draw(const HandbookScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::handbook, shell);
    draw_page(frame, rest, "handbook",
              [&](const Rect& room) { return draw_all(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
