#include "desktop/views/group.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/figure.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/reply_use.hpp"
#include "desktop/views/text.hpp"
#include "desktop/views/unplayed.hpp"

namespace aplomo::views {
namespace {

using screens::GroupScreen;
using screens::ReplyUse;
using Asked = std::optional<screens::Action>;

constexpr float padding = 20;

bool is_known(const GroupScreen& screen) {
    return std::any_of(screen.turn.replies.begin(), screen.turn.replies.end(),
                       [](const ReplyUse& use) { return use.best; });
}

std::string count_of(const Frame& frame, const ReplyUse& use) {
    return fmt::format(fmt::runtime(frame.tr("{0} of {1}")), figure(frame, use.chosen),
                       figure(frame, use.offered));
}

std::string offered_to_few(const Frame& frame, const ReplyUse& use) {
    return fmt::format(fmt::runtime(frame.counted("offered only once: too few to tell",
                                                  "offered only {0} times: too few to tell", use.offered)),
                       use.offered);
}

/// So wide that all bars end below each other.
float figures_width(const Frame& frame, const GroupScreen& screen) {
    float width = 0;
    for (const auto& use : screen.turn.replies)
        if (use.offered >= screens::least_offers)
            width = std::max(width, 1 + width_of(frame, count_of(frame, use), Type::name));
    return width;
}

void draw_bar(Frame& frame, const Rect& rect, const ReplyUse& use) {
    const Theme& t = frame.theme;
    const float radius = rect.h / 2;
    frame.paint.fill(rect, t.edge_width > 1 ? t.surface : t.sunken, radius);
    frame.paint.frame(rect, t.line, t.edge_width, radius);
    const float share = static_cast<float>(use.chosen) / static_cast<float>(use.offered);
    if (share > 0)
        frame.paint.fill({rect.x, rect.y, std::max(rect.h, rect.w * share), rect.h}, t.accent, radius);
}

/// What was said, how often, and once it is revealed whether it is best.
float draw_words(Frame& frame, const Rect& room, const GroupScreen& screen, const ReplyUse& use) {
    const Theme& t = frame.theme;
    const bool best = screen.revealed && use.best;
    Rect rest = room;
    if (screen.revealed) { // all bars begin below each other
        const Rect mark = take_left(rest, 28, 8);
        const Rect at{mark.x, mark.y, mark.w, 26};
        if (best) draw_icon(frame, at, Icon::check, t.accent, Type::icon_large);
    }
    if (best) take_top(rest, write(frame, rest, frame.tr("Best option"), Type::label_strong, t.accent), 2);
    take_top(rest, write(frame, rest, told(frame, use), Type::name, t.ink), 8);
    if (screen.few) return rest.y - 8 - room.y;
    if (use.offered < screens::least_offers)
        return rest.y - room.y + write(frame, rest, offered_to_few(frame, use), Type::reply, t.ink2);
    const float figures = figures_width(frame, screen);
    write(frame, {rest.right() - figures, rest.y, figures, 26}, count_of(frame, use), Type::name, t.ink2,
          Align::right);
    if (!frame.measuring()) draw_bar(frame, {rest.x, rest.y + 6, rest.w - figures - 20, 14}, use);
    return rest.y + 26 - room.y;
}

float draw_reply(Frame& frame, const Rect& room, const GroupScreen& screen, const ReplyUse& use) {
    const Theme& t = frame.theme;
    const auto words = [&] { return draw_words(frame, room.inset(padding, 16), screen, use); };
    const Rect box{room.x, room.y, room.w, height_of(frame, words) + 32};
    if (frame.measuring()) return box.h;
    card(frame, box);
    if (screen.revealed && use.best) frame.paint.frame(box, t.accent, 2, 14);
    const InPanel panel(frame, box);
    words();
    return box.h;
}

float draw_head(Frame& frame, const Rect& room, const GroupScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    const Caption close{.words = frame.tr("Close"), .key = "Esc"};
    const float wide = std::min(room.w, button_width(frame, close));
    const Rect place{room.right() - wide, room.y, wide, button_height};
    if (button(frame, place, "close group", close, Weight::plain)) action = screens::Leave{};
    Rect rest{room.x, room.y, std::max(60.0F, room.w - wide - 16), room.h};
    auto where = fmt::format(fmt::runtime(frame.tr("Decision {0} of {1}")), screen.page + 1, screen.pages);
    if (!screen.few) where += " · " + frame.tr("how often each reply was chosen when it was offered");
    take_top(rest, write(frame, rest, screen.title, Type::heading, t.ink2), 2);
    if (screen.pages > 0) take_top(rest, write(frame, rest, where, Type::label, t.ink2));
    return std::max(button_height, rest.y - room.y);
}

/// From the left, in as many rows as they need.
float draw_foot(Frame& frame, const Rect& room, const GroupScreen& screen, Asked& action) {
    if (screen.pages == 0) return 0;
    Point at{room.x, room.y};
    const auto put = [&](const char* label, const Caption& caption, Weight weight, std::size_t page,
                         bool revealed) {
        const float width = std::min(room.w, button_width(frame, caption));
        if (at.x > room.x && at.x + width > room.right() + 1) at = {room.x, at.y + button_height + 12};
        if (button(frame, {at.x, at.y, width, button_height}, label, caption, weight))
            action = screens::ShowGroup{screen.scenario, page, revealed};
        at.x += width + 12;
    };
    const bool last = screen.page + 1 >= screen.pages;
    const bool hidden = is_known(screen) && !screen.revealed;
    if (screen.page > 0)
        put("decision before", {.words = frame.tr("Previous"), .before = Icon::back}, Weight::plain,
            screen.page - 1, false);
    if (hidden)
        put("reveal", {.words = frame.tr("Which is best?"), .before = Icon::bulb}, Weight::next, screen.page,
            true);
    if (!last)
        put("decision after", {.words = frame.tr("Next"), .after = Icon::forward},
            hidden ? Weight::plain : Weight::next, screen.page + 1, false);
    return at.y + button_height - room.y;
}

float draw_all(Frame& frame, const Rect& room, const GroupScreen& screen, Asked& action) {
    const Theme& t = frame.theme;
    Rect rest = room;
    take_top(rest, draw_head(frame, rest, screen, action), 18);
    if (screen.pages == 0) return rest.y - room.y + draw_unplayed(frame, rest, screen.scenario, action);
    take_top(rest, write(frame, rest, screen.customer, Type::heading, t.ink2), 4);
    take_top(rest, write(frame, rest, quoted(frame, screen.turn.asked), Type::title, t.ink), 20);
    if (screen.revealed && !screen.why.empty()) // what the page is for: in sight without scrolling
        take_top(rest, write(frame, rest, screen.why, Type::name, t.ink), 16);
    for (const auto& use : screen.turn.replies) take_top(rest, draw_reply(frame, rest, screen, use), 12);
    if (screen.few)
        take_top(rest,
                 write(frame, rest,
                       frame.tr("With fewer than five people, the numbers would give away who chose what, so "
                                "they aren’t shown."),
                       Type::body, t.ink2),
                 12);
    return rest.y - 12 - room.y;
}

} // namespace

Asked draw(const GroupScreen& screen, const screens::Shell& /*shell*/, Frame& frame) {
    Asked action;
    const auto column = [](const Rect& room) {
        constexpr float widest = 1100;
        const float width = std::min(room.w, widest);
        return Rect{room.x + (room.w - width) / 2, room.y, width, room.h};
    };
    draw_page(
        frame, frame.whole, "group",
        [&](const Rect& room) { return draw_all(frame, column(room), screen, action); },
        [&](const Rect& room) { return draw_foot(frame, column(room), screen, action); });
    return action;
}

} // namespace aplomo::views
