#include "desktop/views/bubble.hpp"

#include <fmt/format.h>

#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

constexpr float head_height = 22;
constexpr float radius = 14;
constexpr float act_icon = 26;

std::string speaker(const Frame& frame, const screens::Utterance& said, const std::string& customer) {
    const std::string who = said.by == screens::Utterance::By::customer
                                ? customer
                                : fmt::format(fmt::runtime(frame.tr("You · decision {0}")), said.decision);
    const bool dated = said.channel == screens::Channel::chat && !said.at.empty();
    return dated ? who + " · " + said.at : who;
}

/// The speaker's corner is square; an act is nobody's words and has none.
void draw_ground(Frame& frame, const Rect& box, const screens::Utterance& said, bool now) {
    const Theme& t = frame.theme;
    const bool mine = said.by == screens::Utterance::By::trainee;
    const unsigned speakers = said.act ? 0U : static_cast<unsigned>(mine ? bottom_right : bottom_left);
    const unsigned corners = all_corners & ~speakers;
    const Colour ground = mine ? t.accent_soft : t.surface;
    const Colour edge = mine && said.act && t.edge_width <= 1 ? t.edge
                        : mine                                ? t.accent
                        : now                                 ? t.edge
                                                              : t.line;
    frame.paint.fill(box, ground, radius, corners);
    if (mine && said.act)
        frame.paint.dashed_frame(box, edge, t.edge_width, radius, 4, 4);
    else if (!mine || t.edge_width > 1)
        frame.paint.frame(box, edge, now ? t.strong_edge : t.edge_width, radius, corners);
}

} // namespace

float draw_bubble(Frame& frame, const Rect& room, const screens::Utterance& said, const std::string& customer,
                  bool now) {
    const bool mine = said.by == screens::Utterance::By::trainee;
    const Type type = now ? Type::said : Type::reply;
    const float side = now ? 18 : 16;
    const float above = now ? 16 : 12;
    const float icon = said.act ? act_icon : 0;
    const Extent extent = extent_of(frame, said.text, type, room.w * 0.86F - 2 * side - icon);
    const Rect box{mine ? room.right() - extent.width - 2 * side - icon : room.x, room.y + head_height,
                   extent.width + 2 * side + icon, extent.height + 2 * above};
    write(frame, {room.x, room.y, room.w, 18}, speaker(frame, said, customer), Type::label, frame.theme.ink2,
          mine ? Align::right : Align::left);
    draw_ground(frame, box, said, now);
    const InPanel panel(frame, box);
    Rect inner = box.inset(side, above);
    if (said.act)
        draw_icon(frame, {take_left(inner, icon).x, inner.y + 2, 18, 18}, Icon::hand, frame.theme.ink2);
    inner.w += 1; // the wrapped lines fit exactly
    write(frame, inner, said.text, type, frame.theme.ink);
    return head_height + box.h;
}

} // namespace aplomo::views
