#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "attempts/store.hpp"
#include "machine/worker.hpp"
#include "reports/recount.hpp"

namespace aplomo::state {

/// Attempts recounted from their decisions, each once, on another thread: it may take seconds, and nothing
/// waits for it. Times are the person's.
class Recounts {
  public:
    Recounts();

    /// Begins with those of these attempts that count and are not recounted yet. Reads the texts from the
    /// store now; throws Fault when that fails.
    void want(const std::vector<attempts::Attempt>& attempts, attempts::Store& store);

    /// Ends the work under way; what it has done is still to be collected. From then on nothing is begun
    /// until go_on is called.
    void stop();
    void go_on() { stopped_ = false; }

    /// Takes what has been done meanwhile. True when something new has come.
    bool collect();

    /// The recounts of these attempts, as far as there are any.
    std::vector<reports::Recount> of(const std::vector<attempts::Attempt>& attempts) const;

    /// How many of these attempts cannot be played again.
    int left_out(const std::vector<attempts::Attempt>& attempts) const;

    bool busy() const { return worker_.is_busy(); }
    int wanted() const { return wanted_; } ///< of the work under way
    int done() const { return busy() ? worker_.done() : wanted_; }

  private:
    using Made = std::map<std::string, std::optional<reports::Recount>>; ///< by attempt; nothing: left out

    struct Job;

    Made made_;
    machine::Worker<std::shared_ptr<const Job>, Made> worker_;
    int wanted_ = 0;
    bool stopped_ = false;
};

} // namespace aplomo::state
