#pragma once

#include <functional>
#include <string>
#include <vector>

#include "diagnostics/finding.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::wording {

/// A spoken reply may be this much longer or shorter than the mean of its turn's spoken replies, in percent.
inline constexpr int length_band = 20;

/// More words than this are too many for one breath of a conversation.
inline constexpr int most_words_said = 60;

/// What is said aloud should not read harder than this (see reading_ease). Flesch calls 50 to 60 fairly
/// difficult; on the INFLESZ scale (Barrio-Cantalejo and others, 2008) what is below 55 is somewhat difficult
/// for most Spaniards.
inline constexpr int least_ease_es = 55;
inline constexpr int least_ease_en = 50;

/// Where the author wrote a reply or an ending, by its id, or a turn's line, by "turn/says/2" (positions from
/// 0); line 0 when that is not known.
using PlaceOf = std::function<diagnostics::Place(const std::string& key)>;

/// What is odd about the texts that are said aloud, in every language and, where {words} differ, in every
/// variant; each oddity is told once, for the first variant that has it. All are warnings, by place:
///  · `length-uneven`: a spoken reply is longer or shorter than its turn's band;
///  · `line-long`, `reading-hard`: a text is too long, or too hard, to be taken in by ear;
///  · `cue-one-language`: a reply has a number, an hour, an apology, a question or an exclamation in one
///    language and nothing like it in the other;
///  · `address-mixed`: somebody who mostly says usted says tú here, or the other way about (Spanish).
/// A matter of the scenario, not of its states: take it once. It takes about 15 ns for each byte that is said
/// aloud.
std::vector<diagnostics::Finding> findings(const scenario::Scenario& scenario, const PlaceOf& place_of);

} // namespace aplomo::wording
