#include <fmt/format.h>

#include <algorithm>

#include "picture/dial.hpp"
#include "picture/letters.hpp"
#include "reports/charts.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

constexpr double height = 126, names_at = 104, mark_at = 120;
constexpr double large = 86, small = 69, small_words = 9;

const char* too_little(Language language) {
    return language == Language::es ? "muy poco para saberlo" : "too little to tell";
}

const char* overall(Language language) { return language == Language::es ? "Total" : "Overall"; }

std::string each_mark(const DebriefText& debrief) {
    return fmt::format(
        fmt::runtime(in({"mínimo {} en cada principio", "at least {} on each principle"}, debrief.language)),
        debrief.pass.each);
}

bool has_principles(const DebriefText& debrief) {
    return std::any_of(debrief.principles.begin(), debrief.principles.end(),
                       [](const auto& score) { return score.has_value(); });
}

void add_named(Picture& picture, Spot centre, double size, const Dial& dial, const std::string& name) {
    add_dial(picture, centre, size, dial);
    picture.add(Label{{centre.x, names_at}, name, small_words, Ink::ink, Label::Anchor::middle});
}

std::string told(const DebriefText& debrief) {
    std::string words = fmt::format("{} {}", overall(debrief.language), debrief.overall);
    for (std::size_t i = 0; i < 3; ++i)
        words += fmt::format("; {} {}", debrief.principle_names[i],
                             debrief.principles[i] ? std::to_string(*debrief.principles[i])
                                                   : too_little(debrief.language));
    if (has_principles(debrief)) words += "; " + each_mark(debrief);
    return words;
}

} // namespace

Picture dials(const DebriefText& debrief) {
    Picture picture{page_width, height, told(debrief), {}};
    add_named(picture, {70, 48}, large, {debrief.overall, debrief.pass.overall, {}},
              overall(debrief.language));
    picture.add(Stroke{{{150, 12}, {150, 100}}, Ink::line, 1});
    for (std::size_t i = 0; i < 3; ++i)
        add_named(picture, {220 + 115 * static_cast<double>(i), 54}, small,
                  {debrief.principles[i], debrief.pass.each, too_little(debrief.language)},
                  debrief.principle_names[i]);
    if (has_principles(debrief))
        picture.add(Label{{335, mark_at}, each_mark(debrief), small_words, Ink::ink2, Label::Anchor::middle});
    return picture;
}

} // namespace aplomo::reports
