#pragma once

#include <variant>

#include "script/draft.hpp"
#include "script/names.hpp"

namespace aplomo::script {

/// The turns and endings of a scenario by name.
class Targets {
  public:
    /// Reports ids of turns, replies and endings that are taken twice, and endings called like an outcome.
    Targets(const Draft& draft, Report& report);

    /// What a name stands for; the first one and a finding when it stands for nothing of the kind.
    scenario::Target target(const Written& name);
    scenario::Index turn(const Written& name);
    scenario::Index ending(const Written& name);
    std::variant<std::monostate, scenario::Outcome, scenario::Index> outcome_or_ending(const Written& name);

  private:
    Report& report_;
    Names turns_;
    Names endings_;
    std::vector<std::string_view> turns_and_endings_;
    std::vector<std::string_view> endings_and_outcomes_;
};

} // namespace aplomo::script
