#include "desktop/views/busy.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desktop/views/button.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Busy;

std::string words_of(const Frame& frame, const Busy& busy) {
    const auto counted = [&](const std::string& words) {
        return fmt::format(fmt::runtime(words), busy.done, busy.total);
    };
    switch (busy.doing) {
    case Busy::Doing::checking:
        if (busy.total > 1)
            return counted(frame.tr("Checking everything that can happen: {0} of {1} variants"));
        return frame.tr("Checking everything that can happen…");
    case Busy::Doing::debrief: return frame.tr("What would have been best is being worked out…");
    case Busy::Doing::saving: return frame.tr("The page is being written…");
    case Busy::Doing::reading: break;
    }
    if (busy.total == 0) return frame.tr("Reading the conversations…");
    return counted(frame.tr("Reading the conversations: {0} of {1}"));
}

/// How much is done; nothing where it cannot be counted.
void draw_track(Frame& frame, const Rect& strip, const Busy& busy) {
    if (busy.total == 0) return;
    const float share =
        std::clamp(static_cast<float>(busy.done) / static_cast<float>(busy.total), 0.0F, 1.0F);
    frame.paint.fill({strip.x, strip.y, strip.w * share, 4}, frame.theme.accent);
}

} // namespace

std::optional<screens::Action> draw_busy(Frame& frame, Rect& rest, const std::optional<Busy>& busy) {
    if (!busy) return {};
    const Theme& t = frame.theme;
    const Rect strip = take_bottom(rest, button_height + 16);
    frame.paint.fill(strip, t.surface);
    frame.paint.fill({strip.x, strip.y, strip.w, std::max(1.0F, t.edge_width)}, t.line);
    draw_track(frame, strip, *busy);
    const InPanel panel(frame, strip);
    Rect inner = strip.inset(24, 0);
    draw_icon(frame, take_left(inner, 18, 10), Icon::hourglass, t.accent);
    const Caption caption{.words = frame.tr("Cancel")};
    const float width = button_width(frame, caption);
    const Rect side = take_right(inner, width, 16);
    write_middle(frame, inner, words_of(frame, *busy), Type::body, t.ink);
    if (busy->may_cancel &&
        button(frame, {side.x, side.y + 8, side.w, button_height}, "cancel", caption, Weight::plain))
        return screens::Cancel{};
    return {};
}

} // namespace aplomo::views
