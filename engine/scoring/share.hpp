#pragma once

#include <cstdint>
#include <vector>

namespace aplomo::scoring {

/// An exact percentage: 100 · part / whole. All shares of one axis have the same whole (best − worst), so
/// they add up by their parts and compare without division.
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 1; ///< above 0

    double percent() const { return 100.0 * static_cast<double>(part) / static_cast<double>(whole); }
    bool at_least(int mark) const { return 100 * part >= mark * whole; }
    bool operator==(const Share&) const = default;
};

/// units · part / whole, rounded half up. The share must not be negative.
std::int64_t rounded(Share share, std::int64_t units);

/// Shares in whole units of which `units` make 100 %, so rounded that they add up to `total` (largest
/// remainder; between equal remainders the earlier one is rounded up). `total` must be the exact sum, rounded
/// up or down.
std::vector<std::int64_t> apportion(const std::vector<Share>& shares, std::int64_t units, std::int64_t total);

/// The whole percentage to show: rounded half up, but never up across a pass mark.
int shown(Share share, int mark);

} // namespace aplomo::scoring
