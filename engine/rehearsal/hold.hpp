#pragma once

#include <optional>

#include "conversation/run.hpp"
#include "rehearsal/talk.hpp"
#include "scoring/scorecard.hpp"
#include "script/report.hpp"

namespace aplomo::rehearsal {

/// Holds what is stated of a moment against a run that is there, all but costs and scores. Texts are compared
/// in `language`; without one they are not. Names that the scenario has not got are passed over.
void hold_moment(const Moment& moment, const conversation::Run& run, std::optional<Language> language,
                 script::Report& report);

/// Holds the costs and scores that a talk states against those that its run earned.
void hold_scores(const Talk& talk, const scoring::Scorecard& scorecard, const scenario::Pass& pass,
                 script::Report& report);

/// "a, b", or a dash for none.
std::string joined(const std::vector<std::string>& names);

/// "won_back (resolved)": how a run that is over ended.
std::string ending_of(const conversation::Run& run);

} // namespace aplomo::rehearsal
