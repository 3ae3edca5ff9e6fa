#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace aplomo::analysis {

using scenario::Index;
using scenario::Scenario;

/// Something that shows only while its condition holds and nothing stands in its way: a line that is said, a
/// reply that is offered, a link or an interrupt that is taken.
struct Gate {
    enum class Kind : std::uint8_t { line, reply, link, interrupt };
    Kind kind = Kind::line;
    Index turn = 0;     ///< all but interrupts
    Index reply = 0;    ///< replies and links: position in the turn
    Index position = 0; ///< among the turn's lines, the reply's links or the interrupts; 0 for a reply
};

/// The gates of a scenario, numbered in file order: of each turn its lines, then its replies, each followed
/// by its links; the interrupts last.
struct Gates {
    std::vector<Gate> all;
    std::vector<Index> lines;   ///< by turn: the number of its first line
    std::vector<Index> replies; ///< by turn × 6 + reply: the number of that reply; its links follow
    Index interrupts = 0;       ///< the number of the first one

    Index line(Index turn, Index position) const { return lines[turn] + position; }
    Index reply(Index turn, Index reply) const { return replies[turn * 6 + reply]; }
    Index link(Index turn, Index of_reply, Index position) const {
        return reply(turn, of_reply) + 1 + position;
    }
    Index interrupt(Index position) const { return interrupts + position; }
};

Gates gates_of(const Scenario& scenario);

/// What must hold for it to show; empty when nothing must.
const scenario::Condition& condition_of(const Scenario& scenario, const Gate& gate);

/// Where a link or an interrupt leads; nothing for lines and replies.
std::optional<scenario::Target> target_of(const Scenario& scenario, const Gate& gate);

/// The key under which the loader keeps its place: "turn/says/2", "reply", "reply/to/1", "interrupts/0". That
/// of its condition is the same with "/when" behind.
std::string key_of(const Scenario& scenario, const Gate& gate);

} // namespace aplomo::analysis
