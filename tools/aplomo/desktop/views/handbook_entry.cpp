#include "desktop/views/handbook_entry.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/card.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/scene.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::HandbookEntry;
using screens::HandbookScreen;

constexpr float padding = 20;
constexpr float between = 40;
constexpr float widest = 620; // a longer line is hard to read

std::string what_happened_once(const Frame& frame, const HandbookEntry& entry) {
    if (entry.pitfall)
        return entry.taken > 0 ? frame.tr("It was offered once, and you chose it.")
                               : frame.tr("It was offered once, and you avoided it.");
    return entry.taken > 0 ? frame.tr("It was the best choice once, and you used it.")
                           : frame.tr("It was the best choice once, and you did not use it.");
}

std::string how_often(const Frame& frame, const HandbookScreen& screen, const HandbookEntry& entry) {
    if (screen.counting) return frame.tr("How often you used it is being counted.");
    if (entry.offered == 0)
        return entry.pitfall ? frame.tr("You have not come across it in practice or assessment.")
                             : frame.tr("It has not been a best reply in your practice or assessment yet.");
    if (entry.offered == 1) return what_happened_once(frame, entry);
    const std::string words = entry.pitfall
                                  ? frame.tr("You stumbled over it {0} of {1} times that it was open.")
                                  : frame.tr("You used it {0} of the {1} times when it was best.");
    return fmt::format(fmt::runtime(words), entry.taken, entry.offered);
}

/// "Empathy · helps", then the name and what it is.
float draw_head(Frame& frame, const Rect& room, Icon icon, Colour ink, const std::string& kind,
                const std::string& name, const std::string& about) {
    Rect rest = room;
    draw_icon(frame, {rest.x, rest.y, 18, 18}, icon, ink);
    take_top(rest, write(frame, {rest.x + 26, rest.y, rest.w - 26, 18}, kind, Type::label_medium, ink), 6);
    take_top(rest, write(frame, rest, name, Type::name, frame.theme.ink), 8);
    take_top(rest, write(frame, rest, about, Type::reply, frame.theme.ink));
    return rest.y - room.y;
}

float draw_words(Frame& frame, const Rect& room, const HandbookScreen& screen, const HandbookEntry& entry) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const Colour ink = entry.pitfall ? t.loss : t.accent;
    const std::string kind =
        name_of(frame, entry.principle) + " · " + (entry.pitfall ? frame.tr("harms") : frame.tr("helps"));
    take_top(rest,
             draw_head(frame, rest, entry.pitfall ? Icon::warning : icon_of(entry.principle), ink, kind,
                       entry.name, entry.about),
             14);
    const std::string example = quoted(frame, entry.example);
    const float height = extent_of(frame, example, Type::said, rest.w - 18).height;
    frame.paint.fill({rest.x, rest.y, 3, height}, ink);
    take_top(rest, write(frame, {rest.x + 18, rest.y, rest.w - 18, height}, example, Type::said, t.ink), 14);
    take_top(rest, write(frame, rest, how_often(frame, screen, entry), Type::label, t.ink2));
    return rest.y - room.y;
}

float draw_beside(Frame& frame, const Rect& room, const HandbookScreen& screen,
                  const std::optional<screens::Scene>& scene, bool pitfall) {
    if (scene) return draw_scene(frame, room, *scene, pitfall);
    return write(frame, room,
                 screen.looking ? frame.tr("Looking through the conversations for a moment that shows it…")
                                : frame.tr("No conversation in the library shows it."),
                 Type::label, frame.theme.ink2);
}

/// A card with `words(Rect)` and, beside them or below, `scene(Rect)`; both give their heights.
template <typename Words, typename Scene>
float draw_card(Frame& frame, const Rect& room, Words&& words, Scene&& scene) {
    const bool beside = room.w >= 900;
    Rect left = room.inset(padding, padding);
    Rect right = beside ? take_right(left, (left.w - between) / 2, between) : left;
    left.w = std::min(left.w, widest);
    const float above = height_of(frame, [&] { return words(left); });
    if (!beside) right.y += above + padding;
    const float shown = height_of(frame, [&] { return scene(right); });
    const Rect box{room.x, room.y, room.w,
                   2 * padding + (beside ? std::max(above, shown) : above + padding + shown)};
    card(frame, box);
    const InPanel panel(frame, box);
    words(left);
    if (beside)
        frame.paint.fill({right.x - between / 2, left.y, frame.theme.edge_width, box.h - 2 * padding},
                         frame.theme.line);
    scene(right);
    return box.h;
}

float draw_entry(Frame& frame, const Rect& room, const HandbookScreen& screen, const HandbookEntry& entry) {
    return draw_card(
        frame, room, [&](const Rect& left) { return draw_words(frame, left, screen, entry); },
        [&](const Rect& right) { return draw_beside(frame, right, screen, entry.scene, entry.pitfall); });
}

float draw_principle(Frame& frame, const Rect& room, const HandbookScreen& screen,
                     screens::Principle principle) {
    const auto& page = screen.principles[static_cast<std::size_t>(principle)];
    return draw_card(
        frame, room,
        [&](const Rect& left) {
            return draw_head(frame, left, icon_of(principle), frame.theme.accent,
                             frame.tr("One of the three principles"), page.name, page.about);
        },
        [&](const Rect& right) { return draw_beside(frame, right, screen, page.scene, false); });
}

} // namespace

float draw_handbook_entry(Frame& frame, const Rect& room, const HandbookScreen& screen) {
    for (std::size_t i = 0; i < screen.principles.size(); ++i)
        if (screen.open == screens::principle_ids[i])
            return draw_principle(frame, room, screen, static_cast<screens::Principle>(i));
    for (const auto& entry : screen.entries)
        if (entry.id == screen.open) return draw_entry(frame, room, screen, entry);
    return 0;
}

} // namespace aplomo::views
