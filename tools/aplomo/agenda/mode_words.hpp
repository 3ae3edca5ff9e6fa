#pragma once

#include <string>

#include "company/assignments.hpp"
#include "diagnostics/language.hpp"

namespace aplomo::agenda {

/// What a mode is, in a sentence; where somebody gave the conversation in another (`given`, may be null),
/// that it does not count for that.
std::string mode_words(attempts::Mode mode, const company::Due* given, Language language);

} // namespace aplomo::agenda
