#pragma once

#include "attempts/reflection.hpp"
#include "reports/debrief_text.hpp"
#include "scoring/debrief.hpp"

namespace aplomo::reports {

/// Three goals for the next time, fewer only when the rubric has no more: a technique that the best reply of
/// a costly decision used and the chosen one did not, or else a pitfall that the chosen one met; the
/// costliest decision first. Then techniques missed elsewhere, then others of the weakest principle.
std::vector<Proposal> proposals(const scoring::Debrief& debrief, const scenario::Scenario& scenario,
                                Language language);

/// What a goal about a tag says: to use the technique, to avoid the pitfall.
std::string goal_words(const scenario::Tag& tag, Language language);

/// A kept goal in a language; one about no tag of this rubric stays in the words it was set in.
std::string goal_words(const attempts::Goal& goal, const scenario::Rubric& rubric, Language language);

} // namespace aplomo::reports
