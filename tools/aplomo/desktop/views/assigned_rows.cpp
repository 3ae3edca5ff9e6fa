#include "desktop/views/assigned_rows.hpp"

#include <fmt/format.h>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::AssignedRow;
using Asked = std::optional<screens::Action>;

constexpr std::size_t most = 12;
constexpr float padding = 10;

std::string terms(const Frame& frame, const AssignedRow& row) {
    const auto whom = row.person.empty() ? frame.tr("The whole team") : row.person;
    return whom + " · " + row.how + (row.until.empty() ? "" : " · " + row.until) + " · " +
           fmt::format(fmt::runtime(frame.tr("assigned by {0}")), row.by);
}

/// n of m, as words and as a bar that is that full.
float draw_share(Frame& frame, const Rect& room, const AssignedRow& row) {
    const Theme& t = frame.theme;
    const auto words = fmt::format(fmt::runtime(frame.tr("{0} of {1} done")), row.done, row.of);
    const float height = write(frame, room, words, Type::label_medium, t.ink);
    const Rect bar{room.x, room.y + height + 4, room.w, 6};
    frame.paint.fill(bar, t.sunken, 3);
    if (t.edge_width > 1) frame.paint.frame(bar, t.line, t.edge_width, 3);
    if (row.of > 0 && row.done > 0)
        frame.paint.fill(
            {bar.x, bar.y, bar.w * static_cast<float>(row.done) / static_cast<float>(row.of), bar.h},
            t.accent, 3);
    return height + 10;
}

float draw_row(Frame& frame, const Rect& room, const AssignedRow& row, Asked& action) {
    const Theme& t = frame.theme;
    const Caption back{.words = frame.tr("Take back"), .before = Icon::undo};
    Rect rest = room;
    take_top(rest, padding);
    Rect words = rest;
    Rect side = take_right(words, std::min(150.0F, rest.w * 0.4F), 16);
    take_top(words, write(frame, words, row.titles, Type::body_strong, t.ink), 2);
    take_top(words, write(frame, words, terms(frame, row), Type::label, row.overdue ? t.loss : t.ink2));
    take_top(side, draw_share(frame, side, row), 4);
    if (row.mine) {
        const float width = link_width(frame, back);
        if (link(frame, {side.right() - width, side.y}, "take back " + row.id, back, t.ink2))
            action = screens::TakeBack{row.id};
        take_top(side, 32);
    }
    return std::max(words.y, side.y) + padding - room.y;
}

} // namespace

float draw_assigned(Frame& frame, const Rect& room, const screens::TeamScreen& screen, Asked& action) {
    Rect rest = room;
    if (screen.assigned.empty())
        take_top(rest,
                 write(frame, rest,
                       frame.tr("Nothing yet. What you assign comes first on that person’s home page."),
                       Type::body, frame.theme.ink2),
                 padding);
    for (std::size_t i = 0; i < std::min(most, screen.assigned.size()); ++i) {
        if (i > 0) rule(frame, rest.x, rest.y, rest.w);
        take_top(rest, draw_row(frame, rest, screen.assigned[i], action));
    }
    if (screen.assigned.size() > most)
        take_top(
            rest,
            write(frame, rest,
                  fmt::format(fmt::runtime(frame.tr("And {0} older ones.")), screen.assigned.size() - most),
                  Type::label, frame.theme.ink2),
            padding);
    const Caption give{.words = frame.tr("Assign something"), .before = Icon::plus};
    const Rect at{rest.x, rest.y + 4, std::min(rest.w, button_width(frame, give)), button_height};
    const auto weight =
        screen.verified.counted == 0 && screen.assigned.empty() ? Weight::next : Weight::plain;
    if (button(frame, at, "give something", give, weight)) action = screens::ShowGift{};
    return at.bottom() - room.y;
}

} // namespace aplomo::views
