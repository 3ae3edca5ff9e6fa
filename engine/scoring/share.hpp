#pragma once

#include <cstdint>

namespace aplomo::scoring {

/// An exact percentage: 100 · part / whole. All shares of one axis have the same whole (best − worst), so they add
/// up by their parts and compare without division.
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 1; ///< above 0

    double percent() const { return 100.0 * static_cast<double>(part) / static_cast<double>(whole); }
    bool at_least(int mark) const { return 100 * part >= mark * whole; }
    bool operator==(const Share&) const = default;
};

/// The whole percentage to show: rounded half up, but never up across a pass mark.
int shown(Share share, int mark);

} // namespace aplomo::scoring
