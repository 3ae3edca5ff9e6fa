#pragma once

#include <string>

#include "analysis/study.hpp"
#include "conversation/run.hpp"
#include "diagnostics/language.hpp"

namespace aplomo::rehearsal {

/// The talk of a run that has reached an ending, everything that can be stated filled in; texts in one
/// language of the scenario's. Reading and rehearsing it finds nothing. The study must be of the run's
/// scenario and variant, and exhaustive.
std::string record(const analysis::Study& study, const conversation::Run& run, Language language);

} // namespace aplomo::rehearsal
