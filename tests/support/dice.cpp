#include "support/dice.hpp"

namespace aplomo::tests {

std::uint64_t Dice::roll(std::uint64_t below) {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t word = state_;
    word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9ULL;
    word = (word ^ (word >> 27)) * 0x94d049bb133111ebULL;
    return (word ^ (word >> 31)) % below;
}

} // namespace aplomo::tests
