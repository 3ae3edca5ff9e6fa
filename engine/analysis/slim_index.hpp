#pragma once

#include <algorithm>
#include <cstdint>

#include "analysis/large.hpp"
#include "analysis/packing.hpp"

namespace aplomo::analysis {

/// Positions in an array of states, by state: like StateIndex in a quarter of the memory, but what a position
/// holds must be looked at elsewhere. Open addressing.
template <std::size_t length>
class SlimIndex {
  public:
    using Slot = std::uint32_t;
    static constexpr Slot empty = 0; ///< else a position, plus one

    /// Where a state stands in the index or would stand; good until the next put.
    Slot& slot_of(std::uint64_t hashed, const Words<length>& words, const Large<Words<length>>& states) {
        return slots_[position(hashed, words, states)];
    }
    Slot slot_of(std::uint64_t hashed, const Words<length>& words, const Large<Words<length>>& states) const {
        return slots_[position(hashed, words, states)];
    }

    /// Fills an empty slot with the last of the states, and makes room for the next.
    void put(Slot& slot, const Large<Words<length>>& states) {
        slot = static_cast<Slot>(states.size());
        if (states.size() * 2 > slots_.size()) fill(states);
    }

    /// Holds these states and no other.
    void fill(const Large<Words<length>>& states) {
        resize(states.size());
        for (Slot i = 0; i < states.size(); ++i) {
            auto at = hash(states[i]) >> shift_;
            while (slots_[at] != empty) at = (at + 1) & (slots_.size() - 1);
            slots_[at] = i + 1;
        }
    }

    /// Asks for the memory where the search for a hash begins, and gives what it holds.
    void prefetch(std::uint64_t hashed) const { __builtin_prefetch(&slots_[hashed >> shift_], 1); }
    Slot first(std::uint64_t hashed) const { return slots_[hashed >> shift_]; }

  private:
    std::size_t position(std::uint64_t hashed, const Words<length>& words,
                         const Large<Words<length>>& states) const {
        auto at = hashed >> shift_;
        while (slots_[at] != empty && states[slots_[at] - 1] != words) at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    void resize(std::size_t states) {
        std::size_t size = 1024;
        for (shift_ = 64 - 10; size < states * 2 + 1; size *= 2) --shift_;
        slots_.resize(size);
        std::fill(slots_.begin(), slots_.end(), empty);
    }

    Large<Slot> slots_ = Large<Slot>(1024); ///< a power of two long, at most half full
    unsigned shift_ = 64 - 10;              ///< what leaves a position of a hash
};

} // namespace aplomo::analysis
