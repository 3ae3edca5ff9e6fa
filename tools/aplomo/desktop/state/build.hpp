#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/attempt.hpp"
#include "desktop/screens/screen.hpp"
#include "desktop/state/check.hpp"
#include "desktop/state/library.hpp"
#include "desktop/state/lookback.hpp"
#include "desktop/state/playing.hpp"

namespace aplomo::state {

// Each screen is built anew from what is known; a builder changes nothing.

struct HomeParts {
    const Library& library;
    const std::vector<attempts::Attempt>& attempts; ///< the person's, newest first
    std::string person;
    screens::Aim aim;
    screens::Mode mode;
    screens::Filter filter;
    Language language;
    Moment now;
    const Checks& checks;
    bool reading;                          ///< the library is still being read
    const std::vector<company::Due>& dues; ///< what the person was given to do
    std::filesystem::path folder;          ///< of the library
};

screens::HomeScreen build_home(const HomeParts& parts);

screens::BriefingScreen build_briefing(const Preparing& preparing, std::optional<scenario::Index> open,
                                       const std::vector<attempts::Attempt>& attempts, const Library& library,
                                       Language language);

/// `say_first`: own words come before the replies. `language` is that of what is said around the
/// conversation.
screens::ConversationScreen build_conversation(const Playing& playing, bool say_first, Moment now,
                                               Language language);

/// `text` is the debrief's, in the language at hand. `scenario` is what can be played again: null when it has
/// left the library. Without a store there is nowhere to keep thoughts;
/// somebody else's attempt is only to be read.
screens::DebriefScreen build_debrief(const Lookback& lookback, const reports::DebriefText& text,
                                     const scenario::Scenario* scenario, bool keeps, Language language);

/// Those of one scenario, or of all when it is empty or was never played.
screens::AttemptsScreen build_attempts(const std::vector<attempts::Attempt>& attempts, const Library& library,
                                       const std::string& scenario, Language language);

/// What was left is shown as its scenario is now; one that has gone keeps only its id.
screens::Unfinished build_unfinished(const attempts::Attempt& attempt, const Library& library,
                                     Language language);

/// One row of a sealed attempt.
screens::AttemptRow build_row(const attempts::Attempt& attempt, const Library& library, Language language);

/// `checked` is null while that is still to come, or when the scenario does not load.
screens::FindingsScreen build_findings(const script::Opened& opened, const Checked* checked,
                                       Language language);

} // namespace aplomo::state
