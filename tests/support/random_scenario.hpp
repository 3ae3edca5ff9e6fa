#pragma once

#include <cstdint>
#include <string>

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

/// In which order effects and tags are written; it must not matter.
enum class Written { as_drawn, backwards };

/// A small scenario, drawn by a seed, for the small rubric: 3 to 5 turns, 2 or 3 replies, patience 2 to 5,
/// and every kind of condition, effect, link, interrupt, briefing and variant. Any two calls with the same
/// seed differ only in the order asked for.
std::string random_scenario_text(std::uint64_t seed, Written written = Written::as_drawn);

} // namespace aplomo::tests
