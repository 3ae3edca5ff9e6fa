#include "desktop/views/toasts.hpp"

#include <algorithm>

#include "desktop/views/card.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Toast;
using Asked = std::optional<screens::Action>;

constexpr float widest = 420;
constexpr float above_edge = 20, apart = 10;
constexpr float side = 16, above = 12;
constexpr float icon_width = 18, icon_gap = 12;
constexpr float close_width = 16;
constexpr float link_height = 32;
constexpr float letter_time = 0.06F, least_time = 4; // seconds
constexpr float most_height = 0.28F;                 // of the window
constexpr float rise_time = 0.18F, rise_by = 8;

Icon icon_of(Toast::About about) {
    switch (about) {
    case Toast::About::read: return Icon::again;
    case Toast::About::closed: return Icon::lock;
    case Toast::About::done: break;
    }
    return Icon::check;
}

bool leads_on(const Toast& toast) { return !toast.folder.empty() || !toast.scenario.empty(); }

float words_width(float width) { return width - 2 * side - icon_width - icon_gap - close_width - icon_gap; }

float height_of(const Frame& frame, const Toast& toast, float width) {
    const float words = extent_of(frame, toast.words, Type::body, words_width(width)).height;
    return words + 2 * above + (leads_on(toast) ? link_height : 0);
}

float time_to_read(const std::string& words) {
    const auto letters =
        std::count_if(words.begin(), words.end(), [](char c) { return (c & '\xC0') != '\x80'; });
    return std::max(least_time, letter_time * static_cast<float>(letters));
}

/// One toast while it is drawn.
struct Card {
    Frame& frame;
    const Toast& toast;
    std::string label = "toast " + std::to_string(toast.id);
    std::string link_label = label + " leads";

    bool is_held(const Rect& rect) const {
        const auto& memory = frame.memory;
        const bool reached = memory.focus == id_of(label) || memory.focus == id_of(link_label);
        return rect.contains(frame.input.mouse) || (reached && memory.focus_shown);
    }

    void draw_ground(const Rect& rect) const {
        card(frame, rect);
        frame.paint.frame(rect, frame.theme.edge, frame.theme.edge_width, 14);
    }

    /// True when it is pressed away.
    bool draw_words(const Rect& rect) const {
        const Theme& t = frame.theme;
        const Touch touch = press(frame, rect, label, {toast.words, frame.tr("press to close")});
        if (touch.hovered) frame.paint.fill(rect.inset(3), t.sunken, 11);
        focus_ring(frame, rect.inset(2), 12, touch);
        const Rect row = rect.inset(side, above);
        draw_icon(frame, {row.x, row.y + 2, icon_width, 18}, icon_of(toast.about), t.accent);
        draw_icon(frame, {row.right() - close_width, row.y + 2, close_width, 18}, Icon::close, t.ink2);
        write(frame, {row.x + icon_width + icon_gap, row.y, words_width(rect.w), row.h}, toast.words,
              Type::body, t.ink);
        return touch.pressed;
    }

    /// True when it is followed.
    bool draw_link(const Rect& rect) const {
        const Caption caption{.words = toast.folder.empty() ? frame.tr("Show") : frame.tr("Open folder"),
                              .after = Icon::forward};
        return link(frame, {rect.x + side + icon_width + icon_gap - 6, rect.y - 6}, link_label, caption,
                    frame.theme.accent);
    }

    Asked draw(const Rect& place) const {
        Rect rect = place;
        if (!frame.still) rect.y += rise_by * (1 - frame.memory.rise(id_of(label + " rises"), rise_time));
        const InPanel panel(frame, rect);
        draw_ground(rect);
        Rect words = rect;
        const Rect foot = leads_on(toast) ? take_bottom(words, link_height) : Rect{};
        Asked action;
        if (!frame.memory.stays(id_of(label), time_to_read(toast.words), is_held(rect)))
            action = screens::DismissToast{toast.id};
        if (draw_words(words)) action = screens::DismissToast{toast.id};
        if (!leads_on(toast) || !draw_link(foot)) return action;
        if (toast.folder.empty()) return screens::OpenScenario{toast.scenario};
        return screens::OpenFolder{toast.folder};
    }
};

/// Where toasts come to stand, the newest lowest; the oldest ones have no place where they would hide the
/// page.
std::vector<Rect> places_of(const Frame& frame, const std::vector<Toast>& toasts) {
    std::vector<Rect> places;
    const Rect& room = frame.toasts;
    const float margin = margin_of(room.w);
    const float width = std::min(widest, room.w - 2 * margin);
    float bottom = room.bottom() - above_edge;
    for (auto toast = toasts.rbegin(); toast != toasts.rend(); ++toast) {
        const float height = height_of(frame, *toast, width);
        if (!places.empty() && room.bottom() - bottom + height > frame.whole.h * most_height) break;
        places.push_back({room.right() - margin - width, bottom - height, width, height});
        bottom -= height + apart;
    }
    std::reverse(places.begin(), places.end());
    return places;
}

} // namespace

Asked draw_toasts(Frame& frame, const std::vector<Toast>& toasts) {
    const auto places = places_of(frame, toasts);
    frame.memory.covered = places;
    if (places.empty()) return {};
    Asked action;
    const auto left_out = toasts.size() - places.size();
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const Asked asked = Card{frame, toasts[left_out + i]}.draw(places[i])) action = asked;
    if (frame.took(Key::escape)) action = screens::DismissToast{toasts.back().id};
    return action;
}

} // namespace aplomo::views
