#include "desktop/views/rail.hpp"

#include <vector>

#include "desktop/views/logo.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/scroll.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Place;
using Asked = std::optional<screens::Action>;

constexpr float width = 88;
constexpr float item_height = 62;
constexpr float step = 68;
constexpr float switches = 4;
constexpr float logo_height = 80;

bool item(Frame& frame, const Rect& rect, std::string_view label, Icon icon, const std::string& words,
          bool on, const std::string& state = {}) {
    const Theme& t = frame.theme;
    const Touch touch = press(frame, rect, label, {words, on ? frame.tr("you are here") : state});
    if (on || touch.hovered) frame.paint.fill(rect, on ? t.accent_soft : t.sunken, 10);
    if (on) frame.paint.fill({rect.x - 8, rect.y + (rect.h - 34) / 2, 4, 34}, t.accent, 2);
    focus_ring(frame, rect.inset(2), 10, touch);
    const InPanel panel(frame, rect);
    const Colour ink = on ? t.accent : t.ink2;
    draw_icon(frame, {rect.x, rect.y + 10, rect.w, 22}, icon, ink, Type::icon_rail);
    write_middle(frame, {rect.x + 1, rect.y + 34, rect.w - 2, 24}, words, Type::note_strong, ink,
                 Align::centre);
    return touch.pressed;
}

/// The attempts are reached from the progress.
bool is_at(std::optional<Place> here, Place place) {
    return here == place || (here == Place::attempts && place == Place::progress);
}

struct Item {
    Place place;
    Icon icon;
    std::string_view label;
    std::string words;
    std::string state{};
};

/// The team is a place for those who train or manage one.
std::vector<Item> places(const Frame& frame, bool leads, bool locked) {
    std::vector<Item> items{{Place::home, Icon::home, "rail home", frame.tr("Home")},
                            {Place::progress, Icon::chart, "rail progress", frame.tr("Progress")}};
    if (locked)
        items.push_back({Place::team, Icon::lock, "rail team", frame.tr("Team"), frame.tr("locked")});
    else if (leads)
        items.push_back({Place::team, Icon::people, "rail team", frame.tr("Team")});
    items.push_back({Place::handbook, Icon::book, "rail handbook", frame.tr("Handbook")});
    items.push_back({Place::settings, Icon::settings, "rail settings", frame.tr("Settings")});
    return items;
}

Asked draw_places(Frame& frame, Rect& rest, std::optional<Place> here, const std::vector<Item>& items) {
    Asked action;
    for (const auto& [place, icon, label, words, state] : items) {
        const Rect rect{rest.x + 8, rest.y, width - 16, item_height};
        if (item(frame, rect, label, icon, words, is_at(here, place), state)) action = screens::Open{place};
        take_top(rest, step);
    }
    return action;
}

std::string theme_name(const Frame& frame, screens::Theme theme) {
    if (theme == screens::Theme::light) return frame.tr("Light");
    return theme == screens::Theme::dark ? frame.tr("Dark") : frame.tr("Contrast");
}

Asked draw_switches(Frame& frame, Rect rest, const screens::Shell& shell) {
    Asked action;
    const auto next = [&] { return take_top(rest, item_height, step - item_height).inset(8, 0); };
    const bool spanish = shell.language == "es";
    if (item(frame, next(), "rail language", Icon::globe, spanish ? "Español" : "English", false))
        action = screens::SwitchLanguage{spanish ? "en" : "es"};
    if (item(frame, next(), "rail theme", Icon::contrast, theme_name(frame, shell.theme), false))
        action = screens::SwitchTheme{static_cast<screens::Theme>((static_cast<int>(shell.theme) + 1) % 3)};
    if (item(frame, next(), "rail sound", shell.muted ? Icon::muted : Icon::sound,
             shell.muted ? frame.tr("Muted") : frame.tr("Sound"), false))
        action = screens::Mute{!shell.muted};
    if (item(frame, next(), "rail keys", Icon::keyboard, frame.tr("Keys") + " ?", false))
        action = screens::ShowKeys{true};
    return action;
}

Asked draw_items(Frame& frame, const Rect& rail, std::optional<Place> here, const screens::Shell& shell) {
    const auto here_and_there = places(frame, shell.leads || here == Place::team, shell.locked);
    const float items = (static_cast<float>(here_and_there.size()) + switches) * step + 24;
    const bool logo = rail.h >= logo_height + items;
    const Scroll scroll(frame, rail, "rail", items + (logo ? logo_height : 0), frame.theme.surface, {},
                        false);
    Rect inner = scroll.content().inset(0, 12);
    const Rect below = take_bottom(inner, switches * step - 6);
    if (logo) draw_logo(frame, {rail.x + rail.w / 2, take_top(inner, logo_height - 4).y + 14});
    Asked action = draw_places(frame, inner, here, here_and_there);
    if (auto asked = draw_switches(frame, below, shell)) action = asked;
    return action;
}

} // namespace

Asked draw_rail(Frame& frame, Rect& rest, std::optional<Place> here, const screens::Shell& shell) {
    const Rect rail = take_left(rest, width);
    frame.paint.fill(rail, frame.theme.surface);
    Asked action = draw_items(frame, rail, here, shell);
    const float edge = frame.theme.edge_width;
    frame.paint.fill({rail.right() - edge, rail.y, edge, rail.h}, frame.theme.line);
    return action;
}

} // namespace aplomo::views
