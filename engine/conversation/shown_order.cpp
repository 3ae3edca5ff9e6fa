#include "conversation/shown_order.hpp"

#include <utility>

namespace aplomo::conversation {
namespace {

/// SplitMix64 (Steele, Lea and Flood 2014).
std::uint64_t next(std::uint64_t& state) {
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t word = state;
    word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9ULL;
    word = (word ^ (word >> 27)) * 0x94d049bb133111ebULL;
    return word ^ (word >> 31);
}

} // namespace

std::vector<Index> shown_order(const Run& run) {
    const auto open = run.open();
    return {open.begin(), open.end()};
}

std::vector<Index> shuffled_order(const Run& run, std::uint64_t seed) {
    auto order = shown_order(run);
    std::uint64_t state = seed;
    for (std::size_t decision = 0; decision < run.transcript().exchanges.size(); ++decision)
        state = next(state);
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[next(state) % left]);
    return order;
}

} // namespace aplomo::conversation
