#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "conversation/run.hpp"

namespace aplomo::tests {

/// Values on the four axes: overall, empathy, calm, solution.
using Axes = std::array<std::int64_t, 4>;

/// One decision of a run that was played to its end.
struct PlayedDecision {
    std::string state; ///< the state it was taken in, written out
    scenario::Index turn = 0;
    scenario::Index reply = 0;
    std::size_t open = 0;     ///< how many replies were
    std::size_t position = 0; ///< of the reply among them
    scenario::Points points{};
    Axes before{}; ///< what the run was worth before it
};

/// A whole run, and how likely uniform random play takes it.
struct PlayedRun {
    double probability = 0;
    conversation::Decisions decisions;
    std::vector<PlayedDecision> played;
    std::string last;                      ///< the state it ended in, written out, and its ending
    std::optional<scenario::Index> ending; ///< nothing: stuck
    Axes value{};
};

/// Plays every single run of a variant, one after the other, with nothing of the analysis.
std::vector<PlayedRun> every_run(const std::shared_ptr<const scenario::Scenario>& scenario,
                                 std::size_t variant);

/// The best and worst value of all of them, by axis.
struct Range {
    Axes best{}, worst{};
};
Range range_of(const std::vector<PlayedRun>& runs);

/// At least the mark, 0 to 100, on an axis? Where best = worst everything is.
bool reaches(const Range& range, std::size_t axis, std::int64_t value, int mark);

} // namespace aplomo::tests
