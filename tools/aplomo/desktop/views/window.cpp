#include "desktop/views/window.hpp"

#include <algorithm>

#include "desktop/views/attempts.hpp"
#include "desktop/views/briefing.hpp"
#include "desktop/views/busy.hpp"
#include "desktop/views/conversation.hpp"
#include "desktop/views/debrief.hpp"
#include "desktop/views/findings.hpp"
#include "desktop/views/give.hpp"
#include "desktop/views/group.hpp"
#include "desktop/views/handbook.hpp"
#include "desktop/views/home.hpp"
#include "desktop/views/keys_overview.hpp"
#include "desktop/views/lock.hpp"
#include "desktop/views/notice.hpp"
#include "desktop/views/progress.hpp"
#include "desktop/views/replies.hpp"
#include "desktop/views/settings.hpp"
#include "desktop/views/team.hpp"
#include "desktop/views/toasts.hpp"
#include "desktop/views/trainee.hpp"
#include "desktop/views/welcome.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;

constexpr int zoom_step = 10;

/// A screen drawn for the first time begins at its top with nothing chosen.
void turn_the_page(const screens::Screen& screen, bool keys_shown, Memory& memory) {
    const auto page = keys_shown ? std::variant_size_v<screens::Screen> + 1 : screen.index() + 1;
    if (memory.screen == page) return;
    memory.screen = page;
    memory.focus = 0;
    memory.scrolls.clear();
}

bool is_of_another(const screens::Screen& screen) {
    const auto* debrief = std::get_if<screens::DebriefScreen>(&screen);
    return debrief != nullptr && !debrief->whose.empty();
}

Asked leave(const screens::Screen& screen) {
    const bool stays = std::holds_alternative<screens::HomeScreen>(screen) ||
                       std::holds_alternative<screens::WelcomeScreen>(screen); // it asks but once
    if (stays) return {};
    const bool returns = std::holds_alternative<screens::ConversationScreen>(screen) ||
                         std::holds_alternative<screens::BriefingScreen>(screen) ||
                         std::holds_alternative<screens::HandbookScreen>(screen) ||
                         std::holds_alternative<screens::TraineeScreen>(screen) ||
                         std::holds_alternative<screens::RepliesScreen>(screen) ||
                         std::holds_alternative<screens::GroupScreen>(screen) ||
                         std::holds_alternative<screens::GiveScreen>(screen) || is_of_another(screen);
    if (returns) return screens::Leave{};
    return screens::Open{screens::Place::home};
}

/// The keys that mean the same on every screen.
Asked take_keys(const screens::Screen& screen, const screens::Shell& shell, const Frame& frame) {
    const auto zoom = [](int percent) { return Asked(screens::Zoom{std::clamp(percent, 80, 200)}); };
    if (frame.took(Key::quit)) return screens::Quit{};
    if (frame.took(Key::help)) return screens::Open{screens::Place::handbook};
    if (frame.took(Key::zoom_in)) return zoom(shell.zoom + zoom_step);
    if (frame.took(Key::zoom_out)) return zoom(shell.zoom - zoom_step);
    if (frame.took(Key::zoom_reset)) return zoom(100);
    if (frame.typed(U'?')) return screens::ShowKeys{!shell.keys_shown};
    if (frame.typed(U'm') || frame.took(Key::mute)) return screens::Mute{!shell.muted};
    if (frame.took(Key::escape)) return leave(screen);
    return {};
}

constexpr Point nowhere{-1e6F, -1e6F};

bool covers(const std::vector<Rect>& places, Point at) {
    return std::any_of(places.begin(), places.end(), [&](const Rect& place) { return place.contains(at); });
}

/// The screen, or the overview of its keys. What lies under a toast does not feel the mouse.
Asked draw_middle(const screens::Screen& screen, const screens::Shell& shell, Frame& frame) {
    if (shell.keys_shown) return draw_keys_overview(frame, frame.whole, screen);
    return std::visit([&](const auto& shown) { return draw(shown, shell, frame); }, screen);
}

} // namespace

Asked draw(const screens::Screen& screen, const screens::Shell& shell, Frame& frame) {
    turn_the_page(screen, shell.keys_shown, frame.memory);
    frame.still = shell.still;
    frame.paint.fill(frame.whole, frame.theme.bg);
    Rect rest = frame.whole;
    Asked action = draw_notice(frame, rest, shell);
    if (const Asked asked = draw_busy(frame, rest, shell.busy)) action = asked;
    frame.whole = rest;
    frame.toasts = rest;
    const Point mouse = frame.input.mouse;
    if (covers(frame.memory.covered, mouse)) frame.input.mouse = nowhere;
    if (const Asked here = draw_middle(screen, shell, frame)) action = here;
    frame.input.mouse = mouse;
    if (const Asked asked = draw_toasts(frame, shell.toasts)) action = asked;
    if (!action) action = take_keys(screen, shell, frame);
    end_frame(frame);
    return action;
}

} // namespace aplomo::views
