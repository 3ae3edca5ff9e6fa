#include "desktop/views/home_library.hpp"

#include <fmt/format.h>

#include <set>

#include "desktop/views/button.hpp"
#include "desktop/views/choice.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/scenario_card.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::Channel;
using screens::Filter;
using screens::HomeScreen;
using screens::ScenarioCard;
using screens::Shelf;
using Asked = std::optional<screens::Action>;

constexpr float gap = 16;
constexpr float least_card = 290;

std::string counted_on(const HomeScreen& screen, Shelf shelf, const std::string& name) {
    Filter filter = screen.filter;
    filter.shelf = shelf;
    const auto n = std::count_if(screen.cards.begin(), screen.cards.end(),
                                 [&](const ScenarioCard& card) { return shows(filter, card); });
    return name + "  " + std::to_string(n);
}

float draw_shelves(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    const std::string title = frame.tr("Library");
    const float wide = width_of(frame, title, Type::name) + 20;
    write(frame, {room.x, room.y + 4, room.w, 26}, title, Type::name, frame.theme.ink);
    const std::vector<std::string> words{counted_on(screen, Shelf::all, frame.tr("All")),
                                         counted_on(screen, Shelf::due, frame.tr("To review")),
                                         counted_on(screen, Shelf::untried, frame.tr("Not tried yet")),
                                         counted_on(screen, Shelf::not_passed, frame.tr("Not passed yet"))};
    std::optional<std::size_t> pressed;
    const float height = draw_pills(frame, {room.x + wide, room.y, room.w - wide, 34}, "shelf ", words,
                                    static_cast<std::size_t>(screen.filter.shelf), pressed);
    if (!pressed) return height;
    Filter to = screen.filter;
    to.shelf = static_cast<Shelf>(*pressed);
    action = screens::LookFor{to};
    return height;
}

/// What a card can be chosen by, after "any of them"; empty where all cards are alike in it.
template <typename Value>
struct Kinds {
    std::vector<Value> values;
    std::vector<std::string> words;

    std::size_t place_of(std::optional<Value> value) const {
        if (!value) return 0;
        return static_cast<std::size_t>(std::find(values.begin(), values.end(), *value) - values.begin()) + 1;
    }
    std::optional<Value> at(std::size_t place) const {
        return place == 0 ? std::nullopt : std::optional(values[place - 1]);
    }
};

template <typename Value, typename Add, typename Name>
Kinds<Value> kinds(const HomeScreen& screen, const std::string& any, Add&& add, Name&& name) {
    std::set<Value> all;
    for (const auto& card : screen.cards) add(all, card);
    if (all.size() < 2) return {};
    Kinds<Value> made{{all.begin(), all.end()}, {any}};
    for (const auto& value : made.values) made.words.push_back(name(value));
    return made;
}

/// One kind after the other, beside it or in a row below.
class Row {
  public:
    Row(Frame& frame, const Rect& room) : frame_(frame), room_(room), next_(room), bottom_(room.y) {}

    /// `value` becomes the chosen one.
    template <typename Value>
    void draw(std::string_view prefix, const Kinds<Value>& kind, std::optional<Value>& value) {
        if (kind.words.empty()) return;
        const float wide = pills_width(frame_, kind.words) + 24;
        if (next_.x > room_.x && wide > next_.w) next_ = {room_.x, bottom_ + 8, room_.w, 0};
        std::optional<std::size_t> pressed;
        const float height = draw_pills(frame_, next_, prefix, kind.words, kind.place_of(value), pressed);
        bottom_ = std::max(bottom_, next_.y + height);
        if (pressed) value = kind.at(*pressed);
        take_left(next_, wide);
    }

    float height() const { return bottom_ - room_.y; }

  private:
    Frame& frame_;
    Rect room_, next_;
    float bottom_;
};

float draw_kinds(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    if (screen.cards.size() < screens::many_scenarios) return 0;
    const auto channels = kinds<Channel>(
        screen, frame.tr("Any channel"), [](auto& all, const auto& card) { all.insert(card.channel); },
        [&](Channel channel) { return name_of(frame, channel); });
    const auto levels = kinds<int>(
        screen, frame.tr("Any level"), [](auto& all, const auto& card) { all.insert(card.level); },
        [&](int level) { return fmt::format(fmt::runtime(frame.tr("Level {0}")), level); });
    const auto principles = kinds<screens::Principle>(
        screen, frame.tr("Any principle"),
        [](auto& all, const auto& card) { all.insert(card.principles.begin(), card.principles.end()); },
        [&](screens::Principle principle) { return name_of(frame, principle); });
    Filter to = screen.filter;
    Row row(frame, room);
    row.draw("channel ", channels, to.channel);
    row.draw("level ", levels, to.level);
    row.draw("trains ", principles, to.principle);
    if (to != screen.filter) action = screens::LookFor{to};
    return row.height();
}

std::string nothing_words(const Frame& frame, const Filter& filter) {
    const bool narrow = filter.channel || filter.level || filter.principle || !filter.search.empty();
    if (!narrow && filter.shelf == Shelf::due)
        return frame.tr("Nothing is due today. What you pass comes back here when it is time.");
    if (!narrow && filter.shelf == Shelf::untried) return frame.tr("You have tried them all.");
    if (!narrow && filter.shelf == Shelf::not_passed)
        return frame.tr("There is nothing here that you tried and did not pass.");
    return frame.tr("No conversation is like that.");
}

float draw_nothing(Frame& frame, const Rect& room, const Filter& filter, Asked& action) {
    Rect rest = room;
    take_top(rest, write(frame, rest, nothing_words(frame, filter), Type::reply, frame.theme.ink), 12);
    const Caption caption{.words = frame.tr("Show all")};
    if (button(frame, {rest.x, rest.y, std::min(rest.w, button_width(frame, caption)), button_height},
               "show all", caption, Weight::plain))
        action = screens::LookFor{};
    return rest.y + button_height - room.y;
}

float draw_grid(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    std::vector<const ScenarioCard*> shown;
    for (const auto& card : screen.cards)
        if (shows(screen.filter, card)) shown.push_back(&card);
    if (shown.empty()) return draw_nothing(frame, room, screen.filter, action);
    const auto columns =
        static_cast<std::size_t>(std::clamp((room.w + gap) / (least_card + gap), 1.0F, 4.0F));
    const float width = (room.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = room.y;
    for (std::size_t first = 0; first < shown.size(); first += columns) {
        const std::size_t last = std::min(shown.size(), first + columns);
        float height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, scenario_card_height(frame, *shown[i], width));
        for (std::size_t i = first; i < last && !frame.measuring(); ++i)
            if (auto asked = draw_scenario_card(
                    frame, {room.x + static_cast<float>(i - first) * (width + gap), y, width, height},
                    *shown[i]))
                action = asked;
        y += height + gap;
    }
    return y - gap - room.y;
}

} // namespace

float draw_library(Frame& frame, const Rect& room, const HomeScreen& screen, Asked& action) {
    Rect rest = room;
    take_top(rest, draw_shelves(frame, rest, screen, action), gap);
    const float kinds = draw_kinds(frame, rest, screen, action);
    if (kinds > 0) take_top(rest, kinds, gap);
    return rest.y - room.y + draw_grid(frame, rest, screen, action);
}

} // namespace aplomo::views
