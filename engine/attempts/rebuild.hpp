#pragma once

#include <memory>
#include <string>
#include <variant>

#include "attempts/store.hpp"
#include "conversation/run.hpp"

namespace aplomo::attempts {

/// A run rebuilt from what is kept: from the texts of its fingerprints and its decisions, never from a kept
/// result.
struct Rebuilt {
    std::shared_ptr<const scenario::Scenario> scenario;
    conversation::Run run;
};

/// Why a run could not be rebuilt.
struct Unrebuildable {
    enum class Reason {
        text_missing,     ///< the store has no text of the fingerprint
        text_altered,     ///< the kept text does not have its fingerprint
        text_unloadable,  ///< the kept text is no longer a valid scenario or rubric
        decision_refused, ///< a kept decision is not possible where it stands
        variant_unknown
    };
    Reason reason;
    std::string what; ///< the fingerprint, the decision or the variant
};

using Rebuilding = std::variant<Rebuilt, Unrebuildable>;

/// Throws Fault when the store fails.
Rebuilding rebuild(Store& store, const Attempt& attempt);

} // namespace aplomo::attempts
