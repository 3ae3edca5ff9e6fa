#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/space.hpp"

namespace aplomo::analysis {

/// The arrows of any one state, found without going through the space, which must outlive it.
class ArrowIndex {
  public:
    explicit ArrowIndex(const Space& space) : arrows_(space.arrows.data()), places_(space.states.size()) {
        std::uint64_t first = 0;
        for (std::size_t i = 0; i < space.order.size(); ++i) {
            places_[space.order[i]] = first << count_bits | space.arrow_counts[i];
            first += space.arrow_counts[i];
        }
    }

    std::span<const Arrow> operator[](std::uint32_t state) const {
        const auto place = places_[state];
        return {arrows_ + (place >> count_bits), place & ((1u << count_bits) - 1)};
    }

  private:
    static constexpr unsigned count_bits = 3; // a turn has at most 6 replies

    const Arrow* arrows_;
    std::vector<std::uint64_t> places_; ///< by state: where its arrows begin, and how many there are
};

} // namespace aplomo::analysis
