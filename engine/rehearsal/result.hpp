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

} // namespace aplomo::rehearsal
