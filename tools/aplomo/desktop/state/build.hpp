#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/attempt.hpp"
#include "desktop/screens/screen.hpp"
#include "desktop/state/library.hpp"
#include "desktop/state/playing.hpp"

namespace aplomo::state {

// Each screen is built anew from what is known; a builder changes nothing.

struct HomeParts {
    const Library& library;
    const std::vector<attempts::Attempt>& attempts; ///< the person's, newest first
    std::string person;
    screens::Mode mode;
    screens::Shelf shelf;
    Language language;
    int hour; ///< of the person's day
};

screens::HomeScreen build_home(const HomeParts& parts);

screens::BriefingScreen build_briefing(const Preparing& preparing, std::optional<scenario::Index> open,
                                       screens::Mode mode, const std::vector<attempts::Attempt>& attempts,
                                       const Library& library, Language language);

screens::ConversationScreen build_conversation(const Playing& playing, Moment now);

/// `run` must be finished. `retry` is the scenario's id when it can be played again, else empty.
screens::DebriefScreen build_debrief(const analysis::Study& study, const conversation::Run& run,
                                     const attempts::Attempt& attempt, std::string retry, Language language);

screens::AttemptsScreen build_attempts(const std::vector<attempts::Attempt>& attempts, const Library& library,
                                       Language language);

/// One row of a sealed attempt.
screens::AttemptRow build_row(const attempts::Attempt& attempt, const Library& library, Language language);

screens::FindingsScreen build_findings(const script::Opened& opened, Language language);

screens::HandbookScreen build_handbook(const scenario::Rubric& rubric, const std::string& open,
                                       Language language);

} // namespace aplomo::state
