#pragma once

#include <cstdint>
#include <string>

namespace aplomo::tests {

/// What a generated scenario should be like.
struct Plan {
    std::size_t turns = 1000; ///< 10 to 100,000; the text of the largest stays within 32 MB
    bool cyclic = true;       ///< links lead anywhere; else only onwards
    double states = 200'000;  ///< how many it should have, within a factor of three; 100 per turn at least
    int words = 1;            ///< in each text
    std::uint64_t seed = 1;
};

/// A scenario for the small rubric with three replies a turn, drawn by a seed: meters, facts, tags that are
/// worth less the second time, hidden replies, links with conditions, an interrupt. The same plan gives the
/// same text on every machine.
std::string generated_scenario_text(const Plan& plan);

} // namespace aplomo::tests
