#pragma once

#include <optional>
#include <vector>

#include "analysis/study.hpp"
#include "conversation/run.hpp"
#include "diagnostics/finding.hpp"
#include "rehearsal/rebuilt.hpp"
#include "rehearsal/talk.hpp"

namespace aplomo::rehearsal {

using scenario::Scenario;

/// The variant that a talk is played in: the one that it names, or the first; nothing when the scenario has
/// no such variant.
std::optional<std::size_t> variant_of(const Scenario& scenario, const Talk& talk);

/// The names in a talk that its scenario has not got, each with what it probably means; in the order of the
/// file.
std::vector<diagnostics::Finding> unknown_names(const Scenario& scenario, const Talk& talk);

/// A talk played.
struct Rehearsal {
    std::vector<diagnostics::Finding> findings; ///< in the order of the file, unknown names among them
    conversation::Run run; ///< to the talk's end, or to the first decision that is not possible
};

/// Plays a talk twice, straight and saved and rebuilt after every decision, and holds everything that it
/// states against what happens. The study must be of the talk's scenario and of its variant (see variant_of),
/// and the talk read without an error. Costs and scores are compared when the talk gets to its ending.
Rehearsal rehearse(const analysis::Study& study, const Talk& talk, const Rebuild& rebuild = rebuilt_from_ids);

} // namespace aplomo::rehearsal
