#pragma once

#include <string>

#include "scenario/scenario.hpp"
#include "scoring/closed_off.hpp"

namespace aplomo::reports {

/// What a decision closed off, in a sentence or two that a trainee understands; empty when it was nothing.
std::string closed_words(const scoring::ClosedOff& closed, const scenario::Scenario& scenario,
                         std::size_t variant, Language language);

/// The beginning of a text, up to the end of a sentence; longer than some 80 letters it is cut at a blank
/// and ends in "…".
std::string first_sentence(const std::string& text);

} // namespace aplomo::reports
