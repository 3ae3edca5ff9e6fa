#pragma once

#include <filesystem>

#include "desktop/screens/hearing.hpp"
#include "desktop/state/playing.hpp"

namespace aplomo::state {

/// What is heard when the conversation begins, or is gone on with (`again`: nobody rings). `voices` is the
/// folder of the scenario's recordings.
screens::Hearing first_heard(const Playing& playing, const std::filesystem::path& voices, bool again);

/// What is heard after the last decision: hold music where it left the customer waiting on the telephone,
/// the reaction, the next line; at an ending on the telephone, the receiver.
screens::Hearing heard_next(const Playing& playing, const std::filesystem::path& voices);

/// Whether a reply is a moment of silence: an act that uses the rubric's `pause` and solves nothing.
bool is_breath(const scenario::Scenario& scenario, const scenario::Reply& reply);

/// Whether it leaves the customer with the music: on the telephone, an act whose id is `hold` or begins with
/// `hold_`. Tags cannot tell: who hangs up also abandons, and who fetches an expert may stay on the line.
bool is_hold(const scenario::Scenario& scenario, scenario::Index turn, const scenario::Reply& reply);

/// A text as it is spoken: without what stands in parentheses, which is not said.
std::string aloud(const std::string& text);

} // namespace aplomo::state
