#pragma once

#include <optional>
#include <string>
#include <vector>

namespace aplomo::screens {

/// A figure, and what it is told from.
struct HeatCell {
    std::optional<int> figure; ///< 0 to 100; nothing: there is too little to tell
    int n = 0;
    int least = 0; ///< between which the true one lies, with 95 % confidence
    int most = 100;
};

struct HeatColumn {
    std::string name;
    bool apart = false; ///< from the one before
};

struct HeatRow {
    std::string name;
    std::vector<HeatCell> cells; ///< one per column
};

/// A table of figures whose cells are tinted by them.
struct HeatTable {
    std::vector<HeatColumn> columns;
    std::vector<HeatRow> rows;
};

/// With fewer of what a figure is told from there is none.
inline constexpr int least_for_heat = 3;

} // namespace aplomo::screens
