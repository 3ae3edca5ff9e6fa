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

/// A text as it is spoken: without what stands in parentheses, which is not said.
std::string aloud(const std::string& text);

} // namespace aplomo::state
