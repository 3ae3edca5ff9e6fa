#pragma once

#include <cstdint>

namespace aplomo::tests {

/// A small random stream that is the same on every machine.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// 0 to below − 1.
    std::uint64_t roll(std::uint64_t below);
    bool chance(int percent) { return roll(100) < static_cast<std::uint64_t>(percent); }
    int between(int low, int high) {
        return low + static_cast<int>(roll(static_cast<std::uint64_t>(high - low + 1)));
    }

  private:
    std::uint64_t state_;
};

} // namespace aplomo::tests
