#include "picture/band.hpp"

#include <algorithm>

#include "picture/letters.hpp"

namespace aplomo::picture {
namespace {

constexpr double track = 6, mark = 3, round = 3;

double add_line(Picture& picture, const BandLine& line, double top) {
    constexpr double figures = 96, gap = 14, size = 9.75;
    const double words = picture.width * 0.4;
    const auto name = lines(line.name, size, words);
    const double middle = top + line_height(size) / 2;
    const double below = add_lines(picture, name, 0, top, Label{{}, {}, size, Ink::ink});
    add_band(picture, {words + gap, middle - band_height / 2}, picture.width - words - figures - 2 * gap,
             line.band);
    picture.add(Label{{picture.width, middle + below_middle(size)},
                      line.figures,
                      size,
                      Ink::ink,
                      Label::Anchor::end,
                      true});
    return below;
}

} // namespace

void add_band(Picture& picture, Spot top_left, double width, const Band& band) {
    const double top = top_left.y + (band_height - track) / 2;
    if (!band.told) return picture.add(Box{top_left.x, top, width, track, Ink::edge, round, true});
    picture.add(Box{top_left.x, top, width, track, Ink::sunken, round});
    picture.add(Box{top_left.x + width * band.least, top, width * (band.most - band.least), track,
                    band.loss ? Ink::step_1 : Ink::step_5, round});
    picture.add(Box{top_left.x + (width - mark) * band.share, top_left.y, mark, band_height,
                    band.loss ? Ink::loss : Ink::accent, mark / 2});
}

Picture band_chart(const std::vector<BandLine>& bands, double width) {
    constexpr double between = 5;
    Picture picture{width, 0, {}, {}};
    for (const auto& line : bands) {
        picture.height = add_line(picture, line, picture.height) + between;
        picture.told += (picture.told.empty() ? "" : "; ") + line.name + ": " + line.figures;
    }
    return picture;
}

} // namespace aplomo::picture
