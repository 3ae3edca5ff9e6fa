#pragma once

#include <optional>
#include <vector>

#include "analysis/study.hpp"
#include "conversation/run.hpp"

namespace aplomo::scoring {

using scenario::Index;

/// What a decision put out of reach for good.
struct ClosedOff {
    /// Endings that could be reached before it and not after it, each better than all that still could: by
    /// outcome, between equal outcomes by the customer's survey. The best first, else in file order.
    std::vector<Index> endings;
    /// The best outcome that could be reached before it and not after it, if it is better than what still
    /// could.
    std::optional<scenario::Outcome> outcome;
    /// The overall score to pass could be reached before it and not after it.
    bool pass = false;

    bool nothing() const { return endings.empty() && !outcome && !pass; }
    bool operator==(const ClosedOff&) const = default;
};

/// What each decision of a run closed off: the briefing's first, then one per decision. The transcript must
/// be of the study's scenario and variant, and the study exhaustive.
std::vector<ClosedOff> closed_off(const analysis::Study& study, const conversation::Transcript& transcript);

} // namespace aplomo::scoring
