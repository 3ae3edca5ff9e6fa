#include "desktop/views/home_next.hpp"

#include "desktop/views/aim.hpp"
#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/cast.hpp"
#include "desktop/views/chip.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/scenario_card.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::HomeScreen;
using screens::ScenarioCard;
using screens::Suggestion;
using Asked = std::optional<screens::Action>;

/// What is suggested because somebody gave it; else null.
const screens::Given* given_of(const HomeScreen& screen) {
    return screen.next->why == Suggestion::Why::given ? &screen.given[screen.next->given] : nullptr;
}

/// In which mode; what was given has one of its own.
float draw_how(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    Rect rest = room;
    if (const auto* given = given_of(screen)) {
        take_top(rest, write(frame, rest, frame.tr("As assigned"), Type::label_medium, frame.theme.ink2), 8);
        return rest.y - room.y + write(frame, rest, given->how, Type::body_strong, frame.theme.ink);
    }
    take_top(rest,
             write(frame, rest, frame.tr("How you want to do it"), Type::label_medium, frame.theme.ink2), 8);
    frame.keep_clear(rest.y - 8);
    std::optional<std::size_t> pressed;
    const std::vector<std::string> words{name_of(frame, screens::Mode::guided),
                                         name_of(frame, screens::Mode::practice),
                                         name_of(frame, screens::Mode::assessment)};
    take_top(rest, draw_choice(frame, rest, "mode ", words, static_cast<std::size_t>(screen.mode), pressed));
    if (pressed) action = screens::ChooseMode{static_cast<screens::Mode>(*pressed)};
    return rest.y - room.y;
}

float draw_modes(Frame& frame, const Rect& room, const HomeScreen& screen, const ScenarioCard& card,
                 Asked& action) {
    Rect rest = room;
    const float aim = draw_aim(frame, rest, screen.aim, action);
    if (aim > 0) take_top(rest, aim, 16);
    take_top(rest, draw_how(frame, rest, screen, action), 12);
    const bool first = screen.unfinished.empty(); // else what is unfinished comes first
    Caption caption{.words = frame.tr("Prepare the conversation"), .after = Icon::forward};
    if (first) caption.key = frame.tr("Enter");
    if (button(frame, {rest.x, rest.y, rest.w, 48}, "prepare", caption,
               first ? Weight::next : Weight::plain) ||
        (first && frame.took_next()))
        action = screens::OpenScenario{card.id};
    return rest.y + 48 - room.y;
}

std::string title_of(const Frame& frame, Suggestion::Why why) {
    if (why == Suggestion::Why::given) return frame.tr("For you now: assigned");
    if (why == Suggestion::Why::nothing_due) return frame.tr("Whenever you like");
    return why == Suggestion::Why::review ? frame.tr("For you now: a review") : frame.tr("For you now");
}

float draw_reason(Frame& frame, const Rect& room, const HomeScreen& screen) {
    const std::string now = title_of(frame, screen.next->why);
    const std::string& why = screen.next->reason;
    const float pill = std::min(room.w, chip_width(frame, now, Chip::said));
    chip(frame, {room.x, room.y, pill, 28}, now, Chip::said);
    const Rect beside{room.x + pill + 12, room.y + 5, room.w - pill - 12, 18};
    if (width_of(frame, why, Type::label) <= beside.w) {
        write(frame, beside, why, Type::label, frame.theme.ink2);
        return 28;
    }
    return 36 + write(frame, {room.x, room.y + 36, room.w, room.h}, why, Type::label, frame.theme.ink2);
}

float draw_pitch(Frame& frame, const Rect& room, const HomeScreen& screen) {
    const Theme& t = frame.theme;
    const ScenarioCard& card = screen.cards[screen.next->card];
    Rect rest = room;
    take_top(rest, draw_reason(frame, rest, screen), 8);
    take_top(rest, write(frame, rest, card.title, Type::title, t.ink), 6);
    take_top(rest, write(frame, rest, cast_name(frame, card.customers), Type::body, t.ink2), 4);
    take_top(rest, draw_scenario_facts(frame, rest, card.channel, card.minutes, card.level),
             card.principles.empty() ? 14 : 8);
    if (!card.principles.empty()) take_top(rest, draw_trained(frame, rest, card), 14);
    const float summary = extent_of(frame, card.summary, Type::reply, rest.w - 18).height;
    frame.paint.fill({rest.x, rest.y, 3, summary}, t.line);
    take_top(rest,
             write(frame, {rest.x + 18, rest.y, rest.w - 18, summary}, card.summary, Type::reply, t.ink), 14);
    take_top(rest, draw_scores(frame, rest, card));
    return rest.y - room.y;
}

} // namespace

float draw_next(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    const ScenarioCard& next = screen.cards[screen.next->card];
    const bool wide = room.w >= 900;
    const float face = room.w >= 560 ? (wide ? 216.0F : 150.0F) : 0.0F;
    Rect pitch = room.inset(20);
    if (face > 0) take_left(pitch, face, 28);
    Rect modes = wide ? take_right(pitch, 316, 56) : Rect{room.x + 20, 0, room.w - 40, 0};
    const float words = height_of(frame, [&] { return draw_pitch(frame, pitch, screen); });
    const float choosing = height_of(frame, [&] { return draw_modes(frame, modes, screen, next, action); });
    const float upper = std::max(words, face);
    const Rect box{room.x, room.y, room.w, 40 + (wide ? std::max(upper, choosing) : upper + 20 + choosing)};
    card(frame, box);
    const InPanel panel(frame, box);
    if (face > 0)
        draw_cast(frame, {room.x + 20, room.y + 20, face, face}, next.customers, next.mood,
                  frame.theme.surface);
    draw_pitch(frame, pitch, screen);
    modes.y = wide ? room.y + 20 + std::max(0.0F, (upper - choosing) / 2) : room.y + 40 + upper;
    if (wide)
        frame.paint.fill({modes.x - 29, room.y + 20, frame.theme.edge_width, box.h - 40}, frame.theme.line);
    draw_modes(frame, modes, screen, next, action);
    return box.h;
}

} // namespace aplomo::views
