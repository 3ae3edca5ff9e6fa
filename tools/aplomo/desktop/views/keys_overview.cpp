#include "desktop/views/keys_overview.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "desktop/views/button.hpp"
#include "desktop/views/card.hpp"
#include "desktop/views/page.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using Asked = std::optional<screens::Action>;

constexpr float padding = 20;
constexpr float gap = 16;
constexpr float row_gap = 10;
constexpr float least_caps = 150;
constexpr float widest = 760;

struct KeyRow {
    std::vector<std::string> keys; ///< any of them
    std::string does;
};

struct KeyGroup {
    std::string heading;
    std::vector<KeyRow> rows;
};

/// The keys of each screen that are not those of every screen.
struct OwnKeys {
    const Frame& frame;

    KeyGroup operator()(const screens::HomeScreen& screen) const {
        const bool begun = !screen.unfinished.empty();
        KeyGroup group{frame.tr("In the library"),
                       {{{frame.tr("Enter")},
                         begun ? frame.tr("Go on with the unfinished conversation")
                               : frame.tr("Prepare the conversation that is proposed")}}};
        if (screen.cards.size() > screens::searched_scenarios)
            group.rows.push_back({{"/"}, frame.tr("Search")});
        return group;
    }
    KeyGroup operator()(const screens::HandbookScreen& /*screen*/) const {
        return {frame.tr("In the handbook"), {{{"/"}, frame.tr("Search")}}};
    }
    KeyGroup operator()(const screens::BriefingScreen& /*screen*/) const {
        return {frame.tr("In the briefing"),
                {{{"1", "…", "9"}, frame.tr("Open a paper")},
                 {{frame.tr("Enter")}, frame.tr("Begin the conversation")}}};
    }
    KeyGroup operator()(const screens::ConversationScreen& /*screen*/) const {
        return {frame.tr("In the conversation"),
                {{{"1", "…", "6"}, frame.tr("Choose a reply")},
                 {{"S"}, frame.tr("Say it first, in your own words")},
                 {{"P"}, frame.tr("Pause, where that is a reply")},
                 {{"C"}, frame.tr("To the coach’s words, in guided mode")},
                 {{"Z"}, frame.tr("Take the last decision back, in guided mode")},
                 {{frame.tr("Enter")}, frame.tr("See the debrief, after the end")}}};
    }
    KeyGroup operator()(const screens::WelcomeScreen& /*screen*/) const {
        return {frame.tr("On this page"), {{{frame.tr("Enter")}, frame.tr("Go on to the library")}}};
    }
    template <typename Other>
    KeyGroup operator()(const Other& /*screen*/) const {
        return {};
    }
};

KeyGroup moving(const Frame& frame) {
    return {frame.tr("Moving about"),
            {{{"Tab"}, frame.tr("To the next thing that can be pressed; with Shift to the one before")},
             {{"←", "→", "↑", "↓"}, frame.tr("To what is beside it")},
             {{frame.tr("Enter"), frame.tr("Space")}, frame.tr("Press what has the ring around it")},
             {{"Esc"}, frame.tr("Back")},
             {{frame.tr("Page up"), frame.tr("Page down")}, frame.tr("Scroll by a page")},
             {{frame.tr("Home"), frame.tr("End")}, frame.tr("To the top, to the end")}}};
}

KeyGroup everywhere(const Frame& frame) {
    return {frame.tr("Everywhere"),
            {{{"F1"}, frame.tr("The handbook")},
             {{"M", "Ctrl M"}, frame.tr("Sound off and on; with Ctrl also while you write")},
             {{"Ctrl +", "Ctrl −", "Ctrl 0"}, frame.tr("Larger, smaller, back to normal size")},
             {{"?"}, frame.tr("This page")},
             {{"Ctrl Q"}, frame.tr("Close Aplomo")}}};
}

float caps_width(const Frame& frame, const KeyRow& row) {
    float width = 0;
    for (const auto& key : row.keys) width += key_cap_width(frame, key) + 6;
    return std::max(least_caps, width + 10);
}

/// The words stand beside the keys, or below them where that is too narrow.
float draw_row(Frame& frame, const Rect& room, const KeyRow& row, float caps) {
    float x = room.x;
    for (const auto& key : row.keys) {
        if (key == "…")
            write(frame, {x, room.y + 2, key_cap_width(frame, key), 22}, key, Type::body, frame.theme.ink2,
                  Align::centre);
        else
            key_cap(frame, {x, room.y}, key, frame.theme.ink);
        x += key_cap_width(frame, key) + 6;
    }
    const bool beside = room.w - caps >= 160;
    const Rect words =
        beside ? Rect{room.x + caps, room.y + 2, room.w - caps, 22} : Rect{room.x, room.y + 32, room.w, 22};
    const float height = write(frame, words, row.does, Type::body, frame.theme.ink);
    return std::max(26.0F, height + words.y - room.y);
}

float draw_rows(Frame& frame, const Rect& room, const KeyGroup& group, float caps) {
    Rect rest = room;
    take_top(rest, write(frame, rest, group.heading, Type::heading, frame.theme.ink), 14);
    for (const auto& row : group.rows) take_top(rest, draw_row(frame, rest, row, caps), row_gap);
    return rest.y - row_gap - room.y;
}

float draw_group(Frame& frame, const Rect& room, const KeyGroup& group, float caps) {
    if (group.rows.empty()) return 0;
    const Rect inner = room.inset(padding);
    const Rect sheet{room.x, room.y, room.w,
                     height_of(frame, [&] { return draw_rows(frame, inner, group, caps); }) + 2 * padding};
    card(frame, sheet);
    const InPanel panel(frame, sheet);
    draw_rows(frame, inner, group, caps);
    return sheet.h + gap;
}

float draw_all(Frame& frame, const Rect& room, const screens::Screen& screen, Asked& action) {
    const float width = std::min(room.w, widest);
    Rect rest{room.x + (room.w - width) / 2, room.y, width, room.h};
    Rect head = take_top(rest, button_height, 18);
    const Caption caption{.words = frame.tr("Close"), .key = "Esc"};
    if (button(frame, take_right(head, button_width(frame, caption), gap), "close keys", caption,
               Weight::plain))
        action = screens::ShowKeys{false};
    write_middle(frame, head, frame.tr("Keys"), Type::title, frame.theme.ink);
    const std::array groups{std::visit(OwnKeys{frame}, screen), moving(frame), everywhere(frame)};
    float caps = 0; // one column for all the words
    for (const auto& group : groups)
        for (const auto& row : group.rows) caps = std::max(caps, caps_width(frame, row));
    for (const auto& group : groups) take_top(rest, draw_group(frame, rest, group, caps));
    take_top(rest, -gap);
    return rest.y - room.y;
}

} // namespace

Asked draw_keys_overview(Frame& frame, const Rect& room, const screens::Screen& screen) {
    Asked action;
    draw_page(frame, room, "keys", [&](const Rect& at) { return draw_all(frame, at, screen, action); });
    if (frame.took(Key::escape) || frame.typed(U'?')) action = screens::ShowKeys{false};
    return action;
}

} // namespace aplomo::views
