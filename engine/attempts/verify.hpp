#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attempts/rebuild.hpp"

namespace aplomo::attempts {

/// The seal that a run with an ending earns. The study must be of its scenario and variant.
Seal seal_of(const analysis::Study& study, const conversation::Run& run);

/// The names of what differs between a seal and what was earned: "ending", "outcome", "overall", "empathy",
/// "costs", "passed"…
std::vector<std::string> differences(const Seal& kept, const Seal& earned);

/// The result of replaying a kept attempt and comparing it with its seal to the last digit.
struct Verdict {
    bool agrees = false;
    std::optional<Unrebuildable> unrebuildable;
    std::vector<std::string> differences; ///< see `differences`
    std::optional<Seal> recomputed;       ///< what the decisions earn; nothing when they reach no ending
};

/// An attempt without a seal agrees when its decisions can be replayed. Throws Fault when the store fails.
Verdict verify(Store& store, const Attempt& attempt);

/// Why an attempt could not be rebuilt, without a full stop.
Text reason_of(const Unrebuildable& unrebuildable);

/// Whether and why not an attempt agrees, in a sentence.
std::string sentence(const Verdict& verdict, Language language);

} // namespace aplomo::attempts
