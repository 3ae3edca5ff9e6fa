#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include "analysis/large.hpp"
#include "analysis/packing.hpp"

namespace aplomo::analysis {

/// Finds states and their numbers. Open addressing; a state and its number stand together, so that looking
/// one up costs one answer of the memory.
template <std::size_t length>
class StateIndex {
  public:
    struct Slot {
        static constexpr std::uint32_t empty = 0xffff'ffff;

        Words<length> words{};
        std::uint32_t number = empty;

        bool is_empty() const { return number == empty; }
    };

    /// Where a state stands or would stand; `hashed` is its hash. Good until the next put.
    Slot& slot_of(std::uint64_t hashed, const Words<length>& words) {
        return slots_[position(hashed, words)];
    }

    std::optional<std::uint32_t> find(const Words<length>& words) const {
        const auto& slot = slots_[position(hash(words), words)];
        return slot.is_empty() ? std::nullopt : std::optional(slot.number);
    }

    /// Fills an empty slot and makes room for the next.
    void put(Slot& slot, const Words<length>& words, std::uint32_t number) {
        slot = {words, number};
        if (++used_ * 8 > slots_.size() * 5) grow();
    }

    /// Asks for the memory where the search for a hash begins.
    void prefetch(std::uint64_t hashed) const { __builtin_prefetch(&slots_[hashed >> shift_], 1); }

  private:
    std::size_t position(std::uint64_t hashed, const Words<length>& words) const {
        auto at = hashed >> shift_;
        while (!slots_[at].is_empty() && slots_[at].words != words) at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    void grow() {
        const auto old = std::exchange(slots_, Large<Slot>(slots_.size() * 2));
        --shift_;
        for (const auto& slot : old)
            if (!slot.is_empty()) slot_of(hash(slot.words), slot.words) = slot;
    }

    Large<Slot> slots_ = Large<Slot>(64); ///< a power of two long, at most 5/8 full
    unsigned shift_ = 64 - 6;             ///< what leaves a position of a hash
    std::size_t used_ = 0;
};

} // namespace aplomo::analysis
