#include "picture/dial.hpp"

#include <cmath>
#include <numbers>

#include "picture/letters.hpp"

namespace aplomo::picture {
namespace {

constexpr double first = 135;
constexpr double sweep = 270;
constexpr double small = 9; ///< size of words

void add_tick(Picture& picture, Spot centre, double radius, double thick, int pass) {
    const double angle = (first + sweep * pass / 100) * std::numbers::pi / 180;
    const auto at = [&](double reach) {
        return Spot{centre.x + reach * std::cos(angle), centre.y + reach * std::sin(angle)};
    };
    const std::vector<Spot> tick{at(radius - thick / 2 - 1), at(radius + thick / 2 + 1.5)};
    picture.add(Stroke{tick, Ink::paper, 4.5}); // it stands out from the arc, of whatever colour that is
    picture.add(Stroke{tick, Ink::ink, 1.5});
}

void add_words(Picture& picture, Spot centre, double size, const std::string& words) {
    const auto each = lines(words, small, size * 0.66);
    const double height = line_height(small) * static_cast<double>(each.size());
    add_lines(picture, each, centre.x, centre.y - height / 2,
              Label{{}, {}, small, Ink::ink2, Label::Anchor::middle});
}

} // namespace

void add_dial(Picture& picture, Spot centre, double size, const Dial& dial, double risen) {
    const double thick = size * 0.098;
    const double radius = (size - thick) / 2;
    const double figure = size * 0.29;
    picture.add(Stroke{arc(centre, radius, first, first + sweep), Ink::sunken, thick, false, true});
    if (!dial.value) return add_words(picture, centre, size, dial.otherwise);
    const double end = first + sweep * *dial.value / 100 * risen;
    if (*dial.value > 0)
        picture.add(Stroke{arc(centre, radius, first, end), Ink::accent, thick, false, true});
    add_tick(picture, centre, radius, thick, dial.pass);
    picture.add(Label{{centre.x, centre.y + below_middle(figure)},
                      std::to_string(*dial.value),
                      figure,
                      Ink::ink,
                      Label::Anchor::middle,
                      true});
}

} // namespace aplomo::picture
