#pragma once

#include <optional>
#include <vector>

#include "attempts/journal.hpp"

namespace aplomo::state {

/// Journals of conversations that were left before the store had taken everything.
class Outbox {
  public:
    /// Keeps the journal while something of it waits.
    void take(attempts::Journal journal);

    /// Tries again to write what waits; gives the fault that is left, if one is. What the store will never
    /// take, since another window went on with the attempt, is dropped.
    std::optional<attempts::Fault> deliver();

    bool waits() const { return !waiting_.empty(); }

  private:
    std::vector<attempts::Journal> waiting_;
};

} // namespace aplomo::state
