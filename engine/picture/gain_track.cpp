#include "picture/gain_track.hpp"

#include <algorithm>

#include "picture/letters.hpp"

namespace aplomo::picture {
namespace {

constexpr double dot = 4.5;

std::string figures_of(const Gain& gain) {
    return std::to_string(gain.first) + " → " + std::to_string(gain.best) + "  +" +
           std::to_string(gain.best - gain.first);
}

/// The words of a gain, and its track beside them; gives where it ends.
double add_gain(Picture& picture, const GainLine& line, double top) {
    constexpr double figures = 82, gap = 14, title = 9.75, small = 9;
    const double words = picture.width * 0.48;
    const double middle = top + line_height(title) / 2 + below_middle(title);
    picture.add(Label{{picture.width - figures, middle},
                      figures_of(line.gain),
                      title,
                      Ink::ink,
                      Label::Anchor::start,
                      true});
    add_gain_track(picture, {words + gap, top}, picture.width - figures - words - 2 * gap, line.gain);
    const auto each = [](double size, Ink ink, bool bold) {
        return Label{{}, {}, size, ink, Label::Anchor::start, bold};
    };
    const double below =
        add_lines(picture, lines(line.title, title, words), 0, top, each(title, Ink::ink, true));
    return add_lines(picture, lines(line.told_from, small, words), 0, below, each(small, Ink::ink2, false));
}

} // namespace

void add_gain_track(Picture& picture, Spot top_left, double width, const Gain& gain) {
    const double y = top_left.y + gain_height / 2;
    const auto at = [&](int score) { return top_left.x + dot + (width - 2 * dot) * score / 100; };
    picture.add(Stroke{{{at(0), y}, {at(100), y}}, Ink::line, 0.75});
    if (gain.pass)
        picture.add(Stroke{{{at(*gain.pass), top_left.y}, {at(*gain.pass), top_left.y + gain_height}},
                           Ink::ink2,
                           0.9,
                           true});
    picture.add(Stroke{{{at(gain.first), y}, {at(gain.best), y}}, Ink::accent, 2.25});
    picture.add(Disc{{at(gain.best), y}, dot, Ink::accent});
    picture.add(Disc{{at(gain.first), y}, dot, Ink::accent});
    picture.add(Disc{{at(gain.first), y}, dot - 1.65, Ink::paper});
}

Picture gain_chart(const std::vector<GainLine>& gains, double width) {
    constexpr double between = 7;
    Picture picture{width, 0, {}, {}};
    for (const auto& line : gains) {
        picture.height = add_gain(picture, line, picture.height) + between;
        picture.told += (picture.told.empty() ? "" : "; ") + line.title + ": " + figures_of(line.gain);
    }
    return picture;
}

} // namespace aplomo::picture
