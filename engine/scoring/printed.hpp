#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "scoring/scorecard.hpp"

namespace aplomo::scoring {

/// 100 % in millionths of a percent: the smallest unit that programs are given.
inline constexpr std::int64_t millionths = 100'000'000;

/// The scores and costs of a run as programs are given them: in millionths of a percent, costs so rounded
/// that they add up to what is missing from the overall score.
struct PrintedScores {
    std::int64_t overall = 0;
    std::array<std::int64_t, 3> principles{};
    std::vector<std::int64_t> costs; ///< the briefing's first
};

PrintedScores printed(const Scorecard& scorecard);

} // namespace aplomo::scoring
