#pragma once

#include "scenario/state.hpp"

namespace aplomo::analysis {

/// Mixes all of a state into 64 bits (the finaliser of SplitMix64, once per word).
inline std::uint64_t hash(const scenario::State& state) {
    const auto mix = [](std::uint64_t word) {
        word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9ULL;
        word = (word ^ (word >> 27)) * 0x94d049bb133111ebULL;
        return word ^ (word >> 31);
    };
    std::uint64_t meters = 0;
    for (const auto meter : state.meters) meters = meters << 8 | meter;
    const std::uint64_t place = std::uint64_t{state.facts} << 32 | state.turn;
    return mix(mix(mix(place + 0x9e3779b97f4a7c15ULL) ^ (meters << 8 | state.patience)) ^ state.used);
}

} // namespace aplomo::analysis
