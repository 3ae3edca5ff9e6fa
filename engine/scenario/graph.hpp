#pragma once

#include <memory>
#include <vector>

#include "scenario/scenario.hpp"

namespace aplomo::scenario {

/// The dialogue as a graph: turns and endings are places; links, interrupts and running out of patience are
/// ways. Conditions are not looked at, so what the graph rules out no run can do.
class DialogueGraph {
  public:
    explicit DialogueGraph(const Scenario& scenario);
    ~DialogueGraph();
    DialogueGraph(DialogueGraph&& other) noexcept;
    DialogueGraph& operator=(DialogueGraph&& other) noexcept;

    /// Can any chain of ways lead there from the first turn?
    bool reachable(Target place) const;

    /// The groups of turns that a conversation can come back to, each in file order; a turn that leads to
    /// itself is a group of one.
    std::vector<std::vector<Index>> loops() const;

    /// A shortest chain of places from the first turn to `place`, both included; empty when there is none.
    std::vector<Target> path(Target place) const;

    /// The turns that every way to `place` passes, nearest to the start first, without the place itself;
    /// empty when it is not reachable. (Lengauer and Tarjan's dominators.)
    std::vector<Index> unavoidable(Target place) const;

  private:
    struct Ways;
    std::unique_ptr<Ways> ways_;
};

} // namespace aplomo::scenario
