#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include "attempts/store.hpp"
#include "conversation/run.hpp"

namespace aplomo::attempts {

/// Keeps a running attempt in a store, decision by decision. When the store fails, the conversation goes on:
/// what could not be kept waits in order and is written by the next call, or by `flush`.
class Journal {
  public:
    /// Begins the attempt in `store`, which must outlive the journal; the texts are the canonical ones, their
    /// fingerprints those of `attempt`. Without a store (null) nothing is kept.
    Journal(Store* store, Attempt attempt, std::string scenario_text, std::string rubric_text);

    /// Goes on with an attempt that the store holds.
    Journal(Store* store, Attempt attempt);

    void add(const KeptDecision& decision);
    void keep_first(std::size_t count);
    void seal(const Seal& seal);

    /// Forgets the attempt, which must not be sealed. The last thing to ask for.
    void discard();

    /// Tries again to write what waits. True when nothing waits any more.
    bool flush();

    bool waits() const { return !waiting_.empty(); }

    /// The last fault, while something waits.
    const std::optional<Fault>& fault() const { return fault_; }

    /// The attempt as it should be kept.
    const Attempt& attempt() const { return attempt_; }

  private:
    void write(std::function<void(Store&)> entry);

    Store* store_;
    Attempt attempt_;
    std::deque<std::function<void(Store&)>> waiting_;
    std::optional<Fault> fault_;
};

} // namespace aplomo::attempts
