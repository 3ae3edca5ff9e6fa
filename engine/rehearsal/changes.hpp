#pragma once

#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace aplomo::rehearsal {

/// One part of a scenario that another text of it changes.
struct Change {
    enum class Kind { added, removed, changed };
    Kind kind = Kind::changed;
    std::string part; ///< the key or keys that lead to it: "turns", "endings", "patience"
    std::string id;   ///< of the turn, reply, ending, paper, variant…; empty for a key of the scenario
    std::vector<std::string> keys; ///< changed: which of its keys, each once, in the order of the file
};

/// What the new text changes of the old in play, score or shown text, part by part: a reply is told apart
/// from its turn. Rules, comments and layout do not count. Parts that both have come in the order of the new
/// text; removed ones last.
std::vector<Change> changes(const scenario::Scenario& old_text, const scenario::Scenario& new_text);

} // namespace aplomo::rehearsal
