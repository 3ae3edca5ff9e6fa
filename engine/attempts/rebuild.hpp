#pragma once

#include <functional>
#include <memory>
#include <optional>
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
        variant_unknown,
        row_unreadable,    ///< the attempt's own rows hold what no program writes
        other_scenario,    ///< its text is that of another scenario than it says
        other_language,    ///< its text is not in the language it says
        text_not_accepted, ///< its scenario or its rubric is none of the company's
        text_of_its_player ///< nobody but who played it has accepted its scenario or its rubric
    };
    Reason reason;
    std::string what; ///< the fingerprint, the decision, the variant, the column, the text's scenario…
};

using Rebuilding = std::variant<Rebuilt, Unrebuildable>;

/// Throws Fault when the store fails.
Rebuilding rebuild(Store& store, const Attempt& attempt);

// The same in two steps, for many attempts at one scenario and for threads that must not touch the store.

/// The text kept under a fingerprint; nothing when there is none.
using KeptTexts = std::function<std::optional<std::string>(const std::string& fingerprint)>;

/// Who of a company has accepted the text of a fingerprint as its own, seen from who played an attempt by it;
/// nothing to ask: every text counts.
using AcceptedTexts = std::function<Acceptance(const std::string& fingerprint, const std::string& player)>;

/// Why the texts of an attempt do not count; nothing when they do.
std::optional<Unrebuildable> not_accepted(const AcceptedTexts& accepted, const Attempt& attempt);

/// The scenario that an attempt was played in, loaded from the kept texts.
std::variant<std::shared_ptr<const scenario::Scenario>, Unrebuildable> kept_scenario(const KeptTexts& texts,
                                                                                     const Attempt& attempt);

/// Replays an attempt in its scenario, which must be the one that it says it was played in.
Rebuilding rebuild(std::shared_ptr<const scenario::Scenario> scenario, const Attempt& attempt);

} // namespace aplomo::attempts
