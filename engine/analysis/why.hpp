#pragma once

#include <map>
#include <vector>

#include "analysis/ground.hpp"
#include "analysis/together.hpp"
#include "diagnostics/reason.hpp"

namespace aplomo::analysis {

/// Says why no run of any variant shows something. Holds references to all that it is made from.
class Why {
  public:
    /// `spaces` are those of all variants, exhaustive; `gates` (see gates_of) those whose conditions will be
    /// asked for, the unshown ones aside.
    Why(const Scenario& scenario, const std::vector<const Space*>& spaces, const Together& shown,
        const std::vector<Index>& gates);

    /// Of a gate that is not shown, in a turn that is.
    std::vector<diagnostics::Reason> gate(Index number) const;

    /// Of a part of a gate's condition that never holds at its place; `term` is where it begins.
    std::vector<diagnostics::Reason> part(Index number, std::size_t term) const;

    /// Of a turn or an ending that no run gets to: what leads there, and why it does not.
    std::vector<diagnostics::Reason> place(scenario::Target target) const;

  private:
    using Reasons = std::vector<diagnostics::Reason>;

    Reasons in_the_way(Index number) const;
    Reasons by_link(Index number) const;
    Reasons by_patience() const;
    Reasons from_unreached(scenario::Target target, const std::vector<Index>& ways) const;
    bool may_lead(Index number) const;

    const Scenario& scenario_;
    const std::vector<const Space*>& spaces_;
    const Together& shown_;
    Gates gates_;
    std::map<Index, Ground> grounds_; ///< by gate
};

} // namespace aplomo::analysis
