#pragma once

#include <string>

#include "company/assignments.hpp"
#include "diagnostics/language.hpp"
#include "reports/day.hpp"

namespace aplomo::agenda {

// What somebody gave to do, in words.

/// "Assessment, at least 80 points": what it takes to have done it.
std::string how_words(attempts::Mode mode, int mark, Language language);

/// "until 1 Dec, in 3 days"; what has gone by is overdue.
std::string until_words(reports::Day until, reports::Day today, Language language);

/// How it stands: done, until when it is to be done, or that it cannot be begun (`known`: the scenario is
/// here).
std::string state_words(const company::Due& due, bool known, reports::Day today, Language language);

/// By whom and how: a sentence.
std::string terms(const company::Due& due, Language language);

/// By whom, until when, and how: a sentence.
std::string given_words(const company::Due& due, reports::Day today, Language language);

} // namespace aplomo::agenda
