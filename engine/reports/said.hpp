#pragma once

#include <string>

#include "attempts/attempt.hpp"
#include "diagnostics/language.hpp"
#include "reports/day.hpp"
#include "scenario/phase.hpp"

namespace aplomo::reports {

// The reports' own words.

std::string name_of(scenario::Outcome outcome, Language language);
std::string name_of(attempts::Mode mode, Language language);
std::string name_of(scenario::Channel channel, Language language);

/// "Nov" of 11.
std::string month_name(int month, Language language);

/// "26 Nov".
std::string day_text(Day day, Language language);
/// "Nov".
std::string month_text(Day day, Language language);

/// "Anger", "Trust": a meter of the shipped scenarios; any other goes by its id.
std::string name_of_meter(const std::string& id, Language language);

/// What 1 to 5 stars of a customer's survey mean: "Good".
std::string survey_word(int stars, Language language);

/// In the quotation marks of the language.
std::string quoted(const std::string& words, Language language);

} // namespace aplomo::reports
