#pragma once

#include <set>

#include "scenario/rubric.hpp"
#include "script/names.hpp"

namespace aplomo::script {

/// The rubric's tags by name, and which of those with an `again` row a scenario uses.
class Tags {
  public:
    Tags(const scenario::Rubric& rubric, Report& report);

    /// The position of a tag; 0 and a finding when the rubric has not got it.
    std::uint16_t find(const Written& name);

    /// The positions of the tags that a reply or a dossier item uses, each at most once.
    std::vector<std::uint16_t> uses(const std::vector<Written>& names);

    /// The used tags with an `again` row, in the rubric's order; a finding when there are too many.
    std::vector<std::uint16_t> repeatable();

  private:
    void remember(std::uint16_t tag, Spot spot);

    const scenario::Rubric& rubric_;
    Report& report_;
    Names names_;
    std::set<std::uint16_t> repeated_;
    Spot one_too_many_;
};

} // namespace aplomo::script
