#pragma once

#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "reports/replay.hpp"

namespace aplomo::reports {

/// A decision as a question of a test with what could be chosen: for the briefing, which papers to read.
struct Choice {
    struct Option {
        std::string id;
        Text text;
    };
    std::string id;                ///< of the turn; "briefing"
    Text asked;                    ///< what the customer said; empty for the briefing
    std::vector<Option> options;   ///< what was open there
    std::string response;          ///< ids of what was chosen, with "[,]" in between
    std::vector<std::string> best; ///< each a response that is as good as any
    bool is_best = false;
    std::int64_t milliseconds = 0; ///< taken to decide; 0 when nobody measured
};

/// A text with the words of the run's variant, in the scenario's languages.
Text filled(const Text& text, const conversation::Run& run);

/// All decisions of a run, in their order.
std::vector<Choice> choices_of(const attempts::Attempt& attempt, const Replayed& replayed);

} // namespace aplomo::reports
