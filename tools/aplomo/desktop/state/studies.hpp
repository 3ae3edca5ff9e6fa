#pragma once

#include <future>
#include <memory>

#include "analysis/study.hpp"
#include "machine/worker.hpp"

namespace aplomo::state {

using ComingStudy = std::shared_future<analysis::Study>;

/// Whether it has come: getting it then waits for nothing.
bool has_come(const ComingStudy& study);

/// Makes studies on a thread of its own, in the order in which they are asked for.
class Studies {
  public:
    explicit Studies(std::function<void()> wake);

    ComingStudy ask(std::shared_ptr<const scenario::Scenario> scenario, std::size_t variant);

  private:
    struct Job;
    struct Made {};
    machine::Worker<std::shared_ptr<Job>, Made> worker_;
};

} // namespace aplomo::state
