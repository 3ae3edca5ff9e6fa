#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::picture {

/// A figure, and what it is told from.
struct HeatCell {
    std::optional<int> figure; ///< 0 to 100; nothing: there is too little to tell
    int n = 0;
    int least = 0; ///< between which the true one lies, with 95 % confidence
    int most = 100;
    bool operator==(const HeatCell&) const = default;
};

/// With fewer of what a figure is told from there is none.
inline constexpr int least_for_heat = 5;

struct HeatColumn {
    std::string name;
    bool apart = false; ///< from the one before
    bool operator==(const HeatColumn&) const = default;
};

struct HeatRow {
    std::string name;
    std::vector<HeatCell> cells; ///< one per column
    bool operator==(const HeatRow&) const = default;
};

/// A table of figures whose cells are tinted by them.
struct HeatTable {
    std::vector<HeatColumn> columns;
    std::vector<HeatRow> rows;
    bool operator==(const HeatTable&) const = default;
};

/// The words in it, in the reader's language.
struct HeatWords {
    std::string too_few;
    std::string below; ///< the lowest step: "below 50"
    std::string above; ///< the highest: "85 and more"
    bool operator==(const HeatWords&) const = default;
};

/// A cell and where it lies.
struct HeatPlace {
    std::size_t row = 0;
    std::size_t column = 0;
    Box box;
};

/// A table, or as many of its columns as fit beside each other.
struct HeatMap {
    Picture picture;
    std::vector<Box> names; ///< one per row
    std::vector<HeatPlace> cells;
};

/// The step of a figure, from 1 to 5.
Ink step_of(int figure);

/// Every cell tinted by its step, with its figure and n; what is told from too few has neither figure nor
/// tint. In parts, to stand one below the other where the columns do not fit.
std::vector<HeatMap> heat_maps(const HeatTable& table, const HeatWords& words, double width);

/// What the steps mean.
Picture heat_legend(const HeatWords& words, double width);

} // namespace aplomo::picture
