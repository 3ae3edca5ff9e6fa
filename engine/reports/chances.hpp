#pragma once

#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "conversation/run.hpp"

namespace aplomo::reports {

/// How often a tag was on offer in a run, and how often it was taken then.
struct Chances {
    std::string tag; ///< id
    bool pitfall = false;
    int offered = 0;
    int taken = 0;
    bool operator==(const Chances&) const = default;
};

/// What a run offered, decision by decision, in the rubric's order; tags that were never on offer are left
/// out. The briefing is a decision.
///
/// A technique is on offer where a best reply uses it. Where the person chose another reply that is as good,
/// only what that one uses was on offer: nobody can take both. A technique used where no best reply has it
/// does not count. A pitfall is on offer where an open reply has it.
///
/// The study must be of the run's scenario and variant, and exhaustive.
std::vector<Chances> chances(const analysis::Study& study, const conversation::Run& run);

} // namespace aplomo::reports
