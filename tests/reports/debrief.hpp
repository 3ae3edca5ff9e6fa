#pragma once

#include "analysis/study.hpp"
#include "attempts/attempt.hpp"
#include "conversation/run.hpp"

namespace aplomo::tests {

/// A whole conversation of the full scenario and what is kept of it: these papers, as a rule `history`, then
/// these replies.
struct Played {
    conversation::Run run;
    analysis::Study study;
    attempts::Attempt attempt;
};

Played played(const std::vector<std::string>& replies = {"listen", "check", "options"},
              const std::vector<scenario::Index>& read = {0});

} // namespace aplomo::tests
