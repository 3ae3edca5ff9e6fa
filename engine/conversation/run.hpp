#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "conversation/step.hpp"

namespace aplomo::conversation {

/// One decision of a run: where it was taken, what was chosen, what it came to.
struct Exchange {
    State before;
    Index reply = 0; ///< position in the turn's replies
    Step step;
};

/// Everything that happened, from the briefing on.
struct Transcript {
    std::size_t variant = 0;
    Briefed briefing;
    std::vector<Exchange> exchanges;
};

/// One play in progress. A small value beside the const scenario: copying it is saving, and replaying its
/// decisions rebuilds it. It keeps its scenario alive.
class Run {
  public:
    /// Begins after the briefing; the items must be allowed (see may_read).
    Run(std::shared_ptr<const Scenario> scenario, std::size_t variant, std::vector<Index> read);

    const Scenario& scenario() const { return *scenario_; }
    const std::shared_ptr<const Scenario>& shared_scenario() const { return scenario_; }
    const Transcript& transcript() const { return transcript_; }

    /// The state now; after an ending, the one it was reached with.
    const State& state() const;

    /// The replies that may be chosen now; none when the run is over.
    OpenReplies open() const;

    /// An ending was reached, or no reply is open (a stuck state).
    bool finished() const { return open().count == 0; }

    /// The ending reached, if one was.
    std::optional<Index> ending() const;

    /// Takes a decision. The reply must be open.
    const Step& choose(Index reply);

  private:
    std::shared_ptr<const Scenario> scenario_;
    Transcript transcript_;
};

/// What the customer answers to exactly the last reply, before the next line; nothing at the start.
const Text* reaction(const Run& run);

/// What the customer says now: the turn's line, or the ending's.
const Text& says(const Run& run);

/// The open reply with this id; nothing when it is hidden or unknown.
std::optional<Index> find_open(const Run& run, std::string_view id);

/// The ids of the open replies, in file order.
std::vector<std::string> open_ids(const Run& run);

/// The decisions of a run by id: all that is needed to rebuild it.
struct Decisions {
    std::vector<std::string> read;
    std::vector<std::string> replies;
    bool operator==(const Decisions&) const = default;
};

Decisions decisions(const Run& run);

/// A run rebuilt, as far as it goes. `refused` names the first item or reply that was unknown, not allowed or
/// not open; the run then stops before it.
struct Replay {
    Run run;
    std::optional<std::string> refused;
};

Replay replay(std::shared_ptr<const Scenario> scenario, std::size_t variant, const Decisions& decisions);

} // namespace aplomo::conversation
