#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "scenario/state.hpp"

namespace aplomo::analysis {

/// Mixes all of a state into 64 bits: a multiplication and a shift for each word.
inline std::uint64_t hash(const scenario::State& state) {
    std::uint64_t meters = state.patience;
    for (const auto meter : state.meters) meters = meters << 8 | meter;
    const auto mix = [](std::uint64_t word) { return word ^ (word >> 32); };
    std::uint64_t mixed = mix((std::uint64_t{state.facts} << 32 | state.turn) * 0x9e3779b97f4a7c15ULL);
    mixed = mix((mixed ^ meters) * 0xbf58476d1ce4e5b9ULL);
    return mix((mixed ^ state.used) * 0x94d049bb133111ebULL);
}

/// Finds states among numbered ones. Open addressing; a slot holds the upper half of the hash and the number,
/// so most of what does not match is told apart, and the table grows, without looking at the states.
class StateTable {
  public:
    StateTable() : slots_(1024, empty) {}

    std::optional<std::uint32_t> find(const scenario::State& state,
                                      const std::vector<scenario::State>& states) const {
        const auto slot = slots_[slot_of(hash(state), state, states)];
        return slot == empty ? std::nullopt : std::optional(static_cast<std::uint32_t>(slot));
    }

    /// Where a state stands or would stand; `hashed` is its hash.
    std::size_t slot_of(std::uint64_t hashed, const scenario::State& state,
                        const std::vector<scenario::State>& states) const {
        auto at = start(hashed);
        while (slots_[at] != empty &&
               !(same_half(slots_[at], hashed) && states[static_cast<std::uint32_t>(slots_[at])] == state))
            at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    bool is_empty(std::size_t slot) const { return slots_[slot] == empty; }
    std::uint32_t number(std::size_t slot) const { return static_cast<std::uint32_t>(slots_[slot]); }

    /// Fills an empty slot and makes room for the next.
    void put(std::size_t slot, std::uint64_t hashed, std::uint32_t number) {
        slots_[slot] = (hashed & upper) | number;
        if (++used_ * 2 > slots_.size()) grow();
    }

    /// Asks for the memory where the search for a hash begins.
    void prefetch(std::uint64_t hashed) const { __builtin_prefetch(&slots_[start(hashed)]); }

    /// Asks for the state that the search will probably compare with, once its slot is there.
    void prefetch_match(std::uint64_t hashed, const std::vector<scenario::State>& states) const {
        const auto slot = slots_[start(hashed)];
        if (slot != empty && same_half(slot, hashed))
            __builtin_prefetch(&states[static_cast<std::uint32_t>(slot)]);
    }

  private:
    static constexpr std::uint64_t empty = ~std::uint64_t{0};
    static constexpr std::uint64_t upper = 0xffff'ffff'0000'0000ULL;

    static bool same_half(std::uint64_t slot, std::uint64_t hashed) { return ((slot ^ hashed) & upper) == 0; }
    std::size_t start(std::uint64_t hashed) const { return (hashed >> 32) & (slots_.size() - 1); }
    void grow();

    std::vector<std::uint64_t> slots_; ///< a power of two long, at most half full
    std::size_t used_ = 0;
};

} // namespace aplomo::analysis
