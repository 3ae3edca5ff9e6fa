#pragma once

#include <string>

#include "script/library.hpp"

namespace aplomo::state {

/// What came of reading a scenario's file again, in a sentence.
std::string reloaded_text(const script::Opened& entry, Language language);

/// That no reply is open and the conversation cannot go on.
std::string dead_end_text(Language language);

/// That nothing is looked up while one is tested.
std::string closed_handbook_text(Language language);

} // namespace aplomo::state
