#include "desktop/views/facts.hpp"

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float row = 24;
constexpr float icon = 22;
constexpr float dots = 12;

float width_of_fact(const Frame& frame, const ShortFact& fact) {
    return (fact.icon == Icon::none ? 0 : icon) + width_of(frame, fact.words, Type::label) +
           (fact.level > 0 ? 6 + 5 * dots : 0);
}

void draw_fact(Frame& frame, Point at, const ShortFact& fact) {
    const Theme& t = frame.theme;
    if (fact.icon != Icon::none) {
        draw_icon(frame, {at.x, at.y, 16, 18}, fact.icon, t.ink2);
        at.x += icon;
    }
    const float words = width_of(frame, fact.words, Type::label);
    write(frame, {at.x, at.y, words + 1, 18}, fact.words, Type::label, t.ink2);
    if (fact.level == 0) return;
    for (int i = 0; i < 5; ++i) {
        const Point centre{at.x + words + 6 + dots * (static_cast<float>(i) + 0.5F), at.y + 9.5F};
        if (i < fact.level)
            frame.paint.disc(centre, 4, t.ink2);
        else
            frame.paint.ring(centre, 4, t.edge, 1.2F);
    }
}

} // namespace

float draw_facts(Frame& frame, const Rect& room, const std::vector<ShortFact>& facts) {
    Point at{room.x, room.y};
    for (const ShortFact& fact : facts) {
        const float width = width_of_fact(frame, fact);
        if (at.x > room.x && at.x + width > room.right()) at = {room.x, at.y + row};
        draw_fact(frame, at, fact);
        at.x += width + 16;
    }
    return facts.empty() ? 0 : at.y + 18 - room.y;
}

} // namespace aplomo::views
