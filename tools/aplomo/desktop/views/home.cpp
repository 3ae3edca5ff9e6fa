#include "desktop/views/home.hpp"

#include <fmt/format.h>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/chip.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/home_rows.hpp"
#include "desktop/views/link.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/rail.hpp"
#include "desktop/views/scenario_card.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::HomeScreen;
using screens::ScenarioCard;
using screens::Shelf;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;
constexpr float least_card = 290;

std::string greeting(const Frame& frame, const HomeScreen& screen) {
    const std::string hello = screen.hour < 6 || screen.hour >= 20 ? frame.tr("Good evening")
                              : screen.hour < 12                   ? frame.tr("Good morning")
                                                                   : frame.tr("Good afternoon");
    return screen.person.empty() ? hello : hello + ", " + screen.person;
}

bool on_shelf(const ScenarioCard& card, Shelf shelf) {
    if (shelf == Shelf::untried) return !card.best;
    return shelf == Shelf::all || (card.best && !card.passed);
}

int count(const HomeScreen& screen, Shelf shelf) {
    return static_cast<int>(std::count_if(screen.cards.begin(), screen.cards.end(),
                                          [&](const ScenarioCard& card) { return on_shelf(card, shelf); }));
}

float draw_modes(Frame& frame, const Rect& room, const HomeScreen& screen, const ScenarioCard& card,
                 Asked& action) {
    Rect rest = room;
    take_top(rest,
             write(frame, rest, frame.tr("How you want to do it"), Type::label_medium, frame.theme.ink2), 8);
    std::optional<std::size_t> pressed;
    const std::vector<std::string> words{name_of(frame, screens::Mode::guided),
                                         name_of(frame, screens::Mode::practice),
                                         name_of(frame, screens::Mode::assessment)};
    take_top(rest, draw_choice(frame, rest, "mode ", words, static_cast<std::size_t>(screen.mode), pressed),
             12);
    if (pressed) action = screens::ChooseMode{static_cast<screens::Mode>(*pressed)};
    const Caption caption{
        .words = frame.tr("Prepare the conversation"), .after = Icon::forward, .key = frame.tr("Enter")};
    const Weight weight = screen.unfinished.empty() ? Weight::next : Weight::plain;
    if (button(frame, {rest.x, rest.y, rest.w, 48}, "prepare", caption, weight))
        action = screens::OpenScenario{card.id};
    if (frame.memory.focus == 0 && frame.took(Key::enter)) action = screens::OpenScenario{card.id};
    return rest.y + 48 - room.y;
}

std::string advice(const Frame& frame, const ScenarioCard& card) {
    if (!card.best) return frame.tr("You have not tried it yet.");
    if (!card.passed) return frame.tr("You tried it: this time it can go better.");
    return frame.tr("You passed it. Going over it again keeps it fresh.");
}

float draw_pitch(Frame& frame, const Rect& room, const ScenarioCard& card) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const std::string now = frame.tr("For you now");
    const float pill = chip_width(frame, now, Chip::said);
    chip(frame, {rest.x, rest.y, pill, 28}, now, Chip::said);
    const std::string why = advice(frame, card);
    const bool beside = pill + 12 + width_of(frame, why, Type::label) <= rest.w;
    if (beside)
        write(frame, {rest.x + pill + 12, rest.y + 5, rest.w - pill - 12, 18}, why, Type::label, t.ink2);
    take_top(rest, 28, 8);
    if (!beside) take_top(rest, write(frame, rest, why, Type::label, t.ink2), 8);
    take_top(rest, write(frame, rest, card.title, Type::title, t.ink), 6);
    take_top(rest, write(frame, rest, card.customer.name, Type::body, t.ink2), 4);
    take_top(rest, draw_scenario_facts(frame, rest, card.channel, card.minutes, card.level), 14);
    const float summary = extent_of(frame, card.summary, Type::reply, rest.w - 18).height;
    frame.paint.fill({rest.x, rest.y, 3, summary}, t.line);
    take_top(rest,
             write(frame, {rest.x + 18, rest.y, rest.w - 18, summary}, card.summary, Type::reply, t.ink), 14);
    take_top(rest, draw_scores(frame, rest, card));
    return rest.y - room.y;
}

/// The scenario to go on with: a face, what awaits, and how to begin.
float draw_next(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    const ScenarioCard& next = screen.cards[*screen.next];
    const bool wide = room.w >= 900;
    const float face = room.w >= 560 ? (wide ? 216.0F : 150.0F) : 0.0F;
    Rect pitch = room.inset(20);
    if (face > 0) take_left(pitch, face, 28);
    Rect modes = wide ? take_right(pitch, 316, 56) : Rect{room.x + 20, 0, room.w - 40, 0};
    const float words = height_of(frame, [&] { return draw_pitch(frame, pitch, next); });
    const float choosing = height_of(frame, [&] { return draw_modes(frame, modes, screen, next, action); });
    const float upper = std::max(words, face);
    const Rect box{room.x, room.y, room.w, 40 + (wide ? std::max(upper, choosing) : upper + 20 + choosing)};
    card(frame, box);
    const InPanel panel(frame, box);
    if (face > 0)
        draw_living_portrait(frame, {room.x + 20, room.y + 20, face, face}, next.customer, next.mood,
                             frame.theme.surface);
    draw_pitch(frame, pitch, next);
    modes.y = wide ? room.y + 20 + std::max(0.0F, (upper - choosing) / 2) : room.y + 40 + upper;
    if (wide) frame.paint.fill({modes.x - 29, room.y + 20, 1, box.h - 40}, frame.theme.line);
    draw_modes(frame, modes, screen, next, action);
    return box.h;
}

float draw_shelves(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    const std::string title = frame.tr("Library");
    const float wide = width_of(frame, title, Type::name) + 20;
    write(frame, {room.x, room.y + 4, room.w, 26}, title, Type::name, frame.theme.ink);
    const std::vector<std::string> words{
        frame.tr("All") + "  " + std::to_string(count(screen, Shelf::all)),
        frame.tr("Not tried yet") + "  " + std::to_string(count(screen, Shelf::untried)),
        frame.tr("Not passed yet") + "  " + std::to_string(count(screen, Shelf::not_passed))};
    std::optional<std::size_t> pressed;
    const float height = draw_pills(frame, {room.x + wide, room.y, room.w - wide, 34}, "shelf ", words,
                                    static_cast<std::size_t>(screen.shelf), pressed);
    if (pressed) action = screens::ShowShelf{static_cast<Shelf>(*pressed)};
    return height;
}

float draw_grid(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    std::vector<const ScenarioCard*> shown;
    for (const auto& card : screen.cards)
        if (on_shelf(card, screen.shelf)) shown.push_back(&card);
    if (shown.empty())
        return write(frame, room, frame.tr("Nothing on this shelf. Look at all of them."), Type::body,
                     frame.theme.ink2);
    const auto columns =
        static_cast<std::size_t>(std::clamp((room.w + gap) / (least_card + gap), 1.0F, 4.0F));
    const float width = (room.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = room.y;
    for (std::size_t first = 0; first < shown.size(); first += columns) {
        const std::size_t last = std::min(shown.size(), first + columns);
        float height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, scenario_card_height(frame, *shown[i], width));
        for (std::size_t i = first; i < last; ++i)
            if (auto asked = draw_scenario_card(
                    frame, {room.x + static_cast<float>(i - first) * (width + gap), y, width, height},
                    *shown[i]))
                action = asked;
        y += height + gap;
    }
    return y - gap - room.y;
}

float draw_empty(Frame& frame, const Rect& room, Asked& action) {
    Rect rest = room;
    take_top(
        rest,
        write(
            frame, rest,
            frame.tr(
                "There are no scenarios here yet. Put a scenario’s folder into “scenarios” and it appears."),
            Type::reply, frame.theme.ink),
        16);
    const Caption caption{.words = frame.tr("Read the handbook"), .before = Icon::book};
    const Rect rect{rest.x, rest.y, std::min(rest.w, button_width(frame, caption)), button_height};
    if (button(frame, rect, "empty handbook", caption, Weight::next))
        action = screens::Open{screens::Place::handbook};
    return rest.y + button_height - room.y;
}

float draw_all(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    Rect rest = room;
    take_top(rest, write(frame, rest, greeting(frame, screen), Type::title, frame.theme.ink), 18);
    for (const auto& broken : screen.broken) take_top(rest, draw_broken(frame, rest, broken, action), gap);
    for (const auto& unfinished : screen.unfinished)
        take_top(rest, draw_unfinished(frame, rest, unfinished, action), gap);
    if (screen.cards.empty()) return rest.y - room.y + draw_empty(frame, rest, action);
    if (screen.next) take_top(rest, draw_next(frame, rest, screen, action), 24);
    take_top(rest, draw_shelves(frame, rest, screen, action), gap);
    return rest.y - room.y + draw_grid(frame, rest, screen, action);
}

} // namespace

Asked draw(const HomeScreen& screen, const screens::Shell& shell, Frame& frame) {
    Rect rest = frame.whole;
    Asked action = draw_rail(frame, rest, screens::Place::home, shell);
    draw_page(frame, rest, "home", [&](const Rect& room) { return draw_all(frame, room, screen, action); });
    return action;
}

} // namespace aplomo::views
