#include "picture/heat_map.hpp"

#include <algorithm>
#include <array>

#include "picture/letters.hpp"

namespace aplomo::picture {
namespace {

constexpr double cell_height = 32.25, narrowest = 46.5, widest = 84, radius = 4.5;
constexpr double apart = 3, before_group = 9, below_heads = 4.5;
constexpr double figure = 11.25, small = 9, name = 9.75; ///< sizes of letters
constexpr std::array steps{50, 65, 75, 85};              ///< where the next one begins

double names_of(double width) { return std::clamp(width * 0.16, 75.0, 142.5); }

/// Each word of a heading on one line, where the width allows.
double column_of(const HeatTable& table, const HeatWords& words) {
    double wide = std::max(narrowest, 4.5 + breadth(words.too_few, small));
    for (const auto& column : table.columns)
        for (std::size_t at = 0; at < column.name.size();) {
            const auto end = std::min(column.name.find(' ', at), column.name.size());
            wide = std::max(wide, 4.5 + breadth(column.name.substr(at, end - at), small));
            at = end + 1;
        }
    return std::min(wide, widest);
}

/// A part of a table while it is drawn: the columns from `first` to before `end`.
struct Drawing {
    const HeatTable& table;
    const HeatWords& words;
    std::size_t first, end;
    double names, column;
    HeatMap& made;

    double left_of(std::size_t i) const {
        double x = names;
        for (std::size_t at = first + 1; at <= i; ++at)
            x += column + apart + (table.columns[at].apart ? before_group : 0);
        return x;
    }

    double draw_heads() const {
        double tallest = 0;
        for (std::size_t i = first; i < end; ++i)
            tallest =
                std::max(tallest, static_cast<double>(lines(table.columns[i].name, small, column).size()));
        for (std::size_t i = first; i < end; ++i) {
            const auto each = lines(table.columns[i].name, small, column);
            const double top = line_height(small) * (tallest - static_cast<double>(each.size()));
            add_lines(made.picture, each, left_of(i) + column / 2, top,
                      Label{{}, {}, small, Ink::ink2, Label::Anchor::middle, true});
        }
        return line_height(small) * tallest + below_heads;
    }

    void add_label(Spot middle, std::string text, double size, Ink ink, bool bold = false) const {
        made.picture.add(Label{{middle.x, middle.y + below_middle(size)},
                               std::move(text),
                               size,
                               ink,
                               Label::Anchor::middle,
                               bold});
    }

    /// Figure and n beside each other where there is room, else one below the other.
    void draw_figure(const Box& box, const HeatCell& cell) const {
        const std::string mean = std::to_string(*cell.figure), n = 'n' + std::to_string(cell.n);
        const double of_mean = breadth(mean, figure), of_n = breadth(n, small), between = 3.5;
        const Spot middle{box.x + box.width / 2, box.y + box.height / 2};
        const double half = (of_mean + between + of_n) / 2;
        if (half + 2 <= box.width / 2) {
            add_label({middle.x - half + of_mean / 2, middle.y}, mean, figure, Ink::ink, true);
            add_label({middle.x + half - of_n / 2, middle.y + 0.7}, n, small, Ink::ink);
        } else {
            add_label({middle.x, middle.y - 6}, mean, figure, Ink::ink, true);
            add_label({middle.x, middle.y + 7.5}, n, small, Ink::ink);
        }
    }

    void draw_cell(Box box, const HeatCell& cell) const {
        box.dashed = !cell.figure;
        box.ink = cell.figure ? step_of(*cell.figure) : Ink::edge;
        made.picture.add(box);
        if (cell.figure) return draw_figure(box, cell);
        const double x = box.x + box.width / 2, y = box.y + box.height / 2;
        add_label({x, y - line_height(small) / 2}, words.too_few, small, Ink::ink2);
        add_label({x, y + line_height(small) / 2}, 'n' + std::to_string(cell.n), small, Ink::ink2);
    }

    double draw_row(std::size_t at, double top) const {
        const auto each = lines(table.rows[at].name, name, names - 18);
        const double words_height = line_height(name) * static_cast<double>(each.size());
        const double height = std::max(cell_height, words_height + 6);
        add_lines(made.picture, each, 6, top + (height - words_height) / 2, Label{{}, {}, name, Ink::ink});
        made.names.push_back({0, top, names - 6, height});
        for (std::size_t i = first; i < end; ++i) {
            made.cells.push_back({at, i, {left_of(i), top, column, height, Ink::edge, radius}});
            draw_cell(made.cells.back().box, table.rows[at].cells[i]);
        }
        return top + height + apart;
    }

    std::string told() const {
        std::string all;
        for (const auto& row : table.rows) {
            all += (all.empty() ? "" : "; ") + row.name;
            for (std::size_t i = first; i < end; ++i) {
                const auto& cell = row.cells[i];
                const auto figure_words = cell.figure ? std::to_string(*cell.figure) : words.too_few;
                all += (i == first ? ": " : ", ") + table.columns[i].name + ' ' + figure_words + " (n" +
                       std::to_string(cell.n) + ')';
            }
        }
        return all;
    }
};

HeatMap part_of(const HeatTable& table, const HeatWords& words, std::size_t first, std::size_t end,
                double width) {
    HeatMap made{{width, 0, {}, {}}, {}, {}};
    const Drawing drawing{table, words, first, end, names_of(width), column_of(table, words), made};
    double y = drawing.draw_heads();
    for (std::size_t i = 0; i < table.rows.size(); ++i) y = drawing.draw_row(i, y);
    made.picture.height = y;
    made.picture.told = drawing.told();
    return made;
}

} // namespace

Ink step_of(int figure_of) {
    constexpr std::array inks{Ink::step_1, Ink::step_2, Ink::step_3, Ink::step_4, Ink::step_5};
    return inks.at(
        static_cast<std::size_t>(std::upper_bound(steps.begin(), steps.end(), figure_of) - steps.begin()));
}

std::vector<HeatMap> heat_maps(const HeatTable& table, const HeatWords& words, double width) {
    const double each = column_of(table, words) + apart;
    const double fit = (width - names_of(width) + apart - before_group) / each;
    const auto at_once = static_cast<std::size_t>(std::max(1.0, fit));
    std::vector<HeatMap> made;
    for (std::size_t first = 0; first < table.columns.size(); first += at_once)
        made.push_back(part_of(table, words, first, std::min(table.columns.size(), first + at_once), width));
    return made;
}

Picture heat_legend(const HeatWords& words, double width) {
    constexpr double swatch = 10.5, gap = 6, row = 16.5;
    const std::array entries{words.below, std::string("50–64"), std::string("65–74"), std::string("75–84"),
                             words.above};
    constexpr std::array examples{0, steps[0], steps[1], steps[2], steps[3]};
    Picture picture{width, row, {}, {}};
    double x = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double wide = swatch + gap + breadth(entries[i], name);
        if (x > 0 && x + wide > width) x = 0, picture.height += row;
        const double middle = picture.height - row / 2;
        picture.add(Box{x, middle - swatch / 2, swatch, swatch, step_of(examples.at(i)), 2.25});
        picture.add(Label{{x + swatch + gap, middle + below_middle(name)}, entries[i], name, Ink::ink2});
        picture.told += (i == 0 ? "" : "; ") + entries[i];
        x += wide + 12;
    }
    return picture;
}

} // namespace aplomo::picture
