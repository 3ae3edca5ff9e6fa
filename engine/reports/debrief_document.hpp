#pragma once

#include "attempts/attempt.hpp"
#include "reports/debrief_text.hpp"
#include "reports/document.hpp"

namespace aplomo::reports {

/// What a debrief on paper tells besides the debrief itself.
struct Occasion {
    std::string date;          ///< of the attempt, as people write it
    std::string goal;          ///< for the next time; empty: none was set
    bool claimed_more = false; ///< the attempt's own figures are not what its decisions earn
};

/// A debrief as a document. What the trainee felt is not in it: that stays with the trainee.
Document debrief_document(const DebriefText& debrief, const attempts::Attempt& attempt,
                          const Occasion& occasion);

} // namespace aplomo::reports
