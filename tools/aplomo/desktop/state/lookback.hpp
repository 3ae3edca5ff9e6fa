#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/attempt.hpp"
#include "attempts/rebuild.hpp"
#include "attempts/reflection.hpp"
#include "conversation/run.hpp"
#include "desktop/screens/thoughts.hpp"
#include "desktop/state/playing.hpp"
#include "reports/debrief_text.hpp"

namespace aplomo::state {

/// A finished attempt that is looked back on.
struct Lookback {
    conversation::Run run; ///< has reached an ending
    ComingStudy study;
    attempts::Attempt attempt;
    attempts::Reflection thoughts;
    std::optional<Moment> changed = {}; ///< the thoughts, and they are not kept since
};

/// Of a conversation that has just ended.
Lookback look_back(const Playing& playing);

/// Of a kept attempt.
Lookback look_back(attempts::Rebuilt rebuilt, attempts::Attempt attempt, Studies& studies);

reports::DebriefText debrief_text(const Lookback& lookback, Language language);

/// What is kept of the thoughts; `moment` is the decision that they are on.
attempts::Reflection kept(const screens::Thoughts& thoughts, const std::vector<reports::Proposal>& proposals,
                          int moment);

/// What was kept, as the screen shows it. A goal that is none of the proposals is one in own words.
screens::Thoughts shown(const attempts::Reflection& reflection,
                        const std::vector<reports::Proposal>& proposals);

/// Goes on from before decision `first` (1, 2…, one of the run's) as a new attempt: practice, and a retry.
Playing retry(const Lookback& lookback, std::size_t first, attempts::Circumstances circumstances,
              attempts::Store* store, Moment now);

} // namespace aplomo::state
