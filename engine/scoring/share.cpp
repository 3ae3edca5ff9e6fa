#include "scoring/share.hpp"

#include <algorithm>
#include <numeric>

namespace aplomo::scoring {

std::int64_t rounded(Share share, std::int64_t units) {
    // Nothing is negative here, so the division truncates downwards.
    return (2 * units * share.part + share.whole) / (2 * share.whole);
}

std::vector<std::int64_t> apportion(const std::vector<Share>& shares, std::int64_t units,
                                    std::int64_t total) {
    std::vector<std::int64_t> parts;
    parts.reserve(shares.size());
    for (const auto& share : shares) parts.push_back(units * share.part / share.whole);
    std::vector<std::size_t> by_remainder(shares.size());
    std::iota(by_remainder.begin(), by_remainder.end(), 0);
    const auto remainder = [&](std::size_t i) { return units * shares[i].part % shares[i].whole; };
    std::stable_sort(by_remainder.begin(), by_remainder.end(),
                     [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    auto missing = total - std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    for (auto i = by_remainder.begin(); missing > 0; ++i, --missing) ++parts[*i];
    return parts;
}

int shown(Share share, int mark) {
    const auto whole = static_cast<int>(rounded(share, 100));
    return whole >= mark && !share.at_least(mark) ? mark - 1 : whole;
}

} // namespace aplomo::scoring
