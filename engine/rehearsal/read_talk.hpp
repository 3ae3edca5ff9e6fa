#pragma once

#include <string_view>
#include <vector>

#include "diagnostics/finding.hpp"
#include "rehearsal/talk.hpp"

namespace aplomo::rehearsal {

/// A .talk file read: every finding in the order of the file, and what could be made of the rest. Only
/// without an error does the talk keep its promise of decisions and an ending.
struct LoadedTalk {
    Talk talk;
    std::vector<diagnostics::Finding> findings;
};

/// Reads the text of a talk. Never throws and never stops at the first fault. `file` names it in findings.
LoadedTalk read_talk(std::string_view text, std::string_view file);

} // namespace aplomo::rehearsal
