#pragma once

#include <cstdint>
#include <utility>

#include "analysis/large.hpp"
#include "analysis/packing.hpp"

namespace aplomo::analysis {

/// Numbers by state. Open addressing; a state and its number stand together, so that looking one up costs
/// one answer of the memory. Forgetting everything costs nothing, so that one index serves many layers.
template <std::size_t length>
class StateIndex {
  public:
    struct Slot {
        Words<length> words;
        std::uint32_t number = 0;
        std::uint32_t round = 0; ///< filled in this round; in an earlier one, it is empty
    };

    /// Where a state stands or would stand; `hashed` is its hash. Good until the next put.
    Slot& slot_of(std::uint64_t hashed, const Words<length>& words) {
        auto at = hashed >> shift_;
        while (!is_empty(slots_[at]) && slots_[at].words != words) at = (at + 1) & (slots_.size() - 1);
        return slots_[at];
    }

    bool is_empty(const Slot& slot) const { return slot.round != round_; }

    /// Fills an empty slot and makes room for the next.
    void put(Slot& slot, const Words<length>& words, std::uint32_t number) {
        slot = {words, number, round_};
        if (++used_ * 2 > slots_.size()) grow();
    }

    void clear() {
        ++round_;
        used_ = 0;
    }

    /// Asks for the memory where the search for a hash begins.
    void prefetch(std::uint64_t hashed) const { __builtin_prefetch(&slots_[hashed >> shift_], 1); }

  private:
    void grow() {
        const auto old = std::exchange(slots_, Large<Slot>(slots_.size() * 2));
        --shift_;
        for (const auto& slot : old)
            if (!is_empty(slot)) slot_of(hash(slot.words), slot.words) = slot;
    }

    Large<Slot> slots_ = Large<Slot>(1024); ///< a power of two long, at most half full
    unsigned shift_ = 64 - 10;              ///< what leaves a position of a hash
    std::size_t used_ = 0;
    std::uint32_t round_ = 1;
};

} // namespace aplomo::analysis
