#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "reports/charts.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

constexpr double width = 511;
constexpr double height = 112;
constexpr double first = 135;
constexpr double sweep = 270;

/// One dial: where it is and how it is drawn.
struct Dial {
    Spot centre;
    double radius;
    double thick;
    double figure; ///< size of its letters
};

const char* too_little(Language language) {
    return language == Language::es ? "muy poco para saberlo" : "too little to tell";
}

void add_tick(Picture& picture, const Dial& dial, int pass) {
    const double angle = (first + sweep * pass / 100) * std::numbers::pi / 180;
    const auto at = [&](double radius) {
        return Spot{dial.centre.x + radius * std::cos(angle), dial.centre.y + radius * std::sin(angle)};
    };
    picture.add(
        Stroke{{at(dial.radius - dial.thick / 2 - 1), at(dial.radius + dial.thick / 2 + 2)}, Ink::ink, 1.5});
}

void add_dial(Picture& picture, const Dial& dial, std::optional<int> value, int pass, Language language) {
    const auto& [centre, radius, thick, figure] = dial;
    picture.add(Stroke{arc(centre, radius, first, first + sweep), Ink::sunken, thick, false, true});
    if (!value) {
        picture.add(
            Label{{centre.x, centre.y + 2}, too_little(language), 6, Ink::ink2, Label::Anchor::middle});
        return;
    }
    if (*value > 0)
        picture.add(Stroke{arc(centre, radius, first, first + sweep * *value / 100), Ink::accent, thick,
                           false, true});
    add_tick(picture, dial, pass);
    picture.add(Label{{centre.x, centre.y + figure * 0.36},
                      std::to_string(*value),
                      figure,
                      Ink::ink,
                      Label::Anchor::middle,
                      true});
}

void add_name(Picture& picture, Spot at, const std::string& name) {
    picture.add(Label{at, name, 9, Ink::ink, Label::Anchor::middle});
}

std::string told(const DebriefText& debrief) {
    std::string words =
        fmt::format("{} {}", debrief.language == Language::es ? "Total" : "Overall", debrief.overall);
    for (std::size_t i = 0; i < 3; ++i)
        words += fmt::format("; {} {}", debrief.principle_names[i],
                             debrief.principles[i] ? std::to_string(*debrief.principles[i])
                                                   : too_little(debrief.language));
    return words;
}

} // namespace

Picture dials(const DebriefText& debrief) {
    Picture picture{width, height, told(debrief), {}};
    const Dial large{{70, 50}, 38, 9, 22};
    add_dial(picture, large, debrief.overall, debrief.pass.overall, debrief.language);
    add_name(picture, {70, 104}, debrief.language == Language::es ? "Total" : "Overall");
    picture.add(Stroke{{{150, 12}, {150, 100}}, Ink::line, 1});
    for (std::size_t i = 0; i < 3; ++i) {
        const double x = 220 + 115 * static_cast<double>(i);
        add_dial(picture, {{x, 54}, 29, 7, 16}, debrief.principles[i], debrief.pass.each, debrief.language);
        add_name(picture, {x, 104}, debrief.principle_names[i]);
    }
    return picture;
}

} // namespace aplomo::reports
