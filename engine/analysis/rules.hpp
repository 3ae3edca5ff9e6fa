#pragma once

#include <optional>
#include <vector>

#include "analysis/space.hpp"
#include "conversation/run.hpp"

namespace aplomo::analysis {

/// What became of one of the author's rules over every run of a variant.
struct Proof {
    /// A run with the fewest decisions that breaks the rule; nothing: the rule holds. Its last reply is the
    /// one that breaks it; without replies the briefing alone does.
    std::optional<conversation::Decisions> counterexample;
};

/// One proof per rule, in file order. The space must be exhaustive.
std::vector<Proof> prove_rules(const Scenario& scenario, const Space& space);

} // namespace aplomo::analysis
