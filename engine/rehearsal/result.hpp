#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "analysis/study.hpp"
#include "conversation/run.hpp"
#include "scoring/scorecard.hpp"

namespace aplomo::rehearsal {

/// The studies of a scenario's variants, each made when it is first asked for.
class Studies {
  public:
    explicit Studies(std::shared_ptr<const scenario::Scenario> scenario) : scenario_(std::move(scenario)) {}

    const std::shared_ptr<const scenario::Scenario>& scenario() const { return scenario_; }
    const analysis::Study& of(std::size_t variant);

  private:
    std::shared_ptr<const scenario::Scenario> scenario_;
    std::map<std::size_t, analysis::Study> made_;
};

/// What a run is made of, without the text that it was played in.
struct Course {
    std::string variant; ///< id; empty: the only or the first one
    conversation::Decisions decisions;
};

/// How a course comes out in one text of a scenario.
struct Result {
    std::size_t taken = 0;                       ///< decisions that could be taken
    std::optional<std::string> refused;          ///< the variant, paper or reply that is not possible
    std::optional<std::string> ending;           ///< id; nothing while there is none
    std::optional<scoring::Scorecard> scorecard; ///< with an ending, unless there are too many states to tell
};

Result result_of(Studies& studies, const Course& course);

/// What another text makes of a course.
enum class Verdict {
    same,       ///< nothing else than before
    score,      ///< the same ending, but a score, or whether it passes, is another one
    ending,     ///< another ending, or none any more
    impossible, ///< it can no longer be played
    possible,   ///< it can be played only now
    neither     ///< it cannot be played in either text
};

Verdict verdict(const Result& before, const Result& after);

} // namespace aplomo::rehearsal
