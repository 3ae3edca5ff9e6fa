#pragma once

#include <string>

#include "diagnostics/language.hpp"
#include "scenario/phase.hpp"

namespace aplomo::reports {

/// What a coach asks before a decision: a question that helps to hear the line, never the answer.
std::string question_before(scenario::Phase phase, Language language);

} // namespace aplomo::reports
