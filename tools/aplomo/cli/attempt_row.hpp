#pragma once

#include <optional>
#include <string>

#include "attempts/attempt.hpp"
#include "cli/terminal.hpp"
#include "cli/verified.hpp"

namespace aplomo::cli {

/// An attempt on one line, with a line feed: id, start, scenario, mode, person and result. What its decisions
/// do not earn is told as the claim that it is, and so is what nobody has replayed.
/// @param verified nothing of an attempt without a seal
std::string attempt_row(const attempts::Attempt& attempt, std::optional<Verified> verified,
                        const Terminal& terminal);

} // namespace aplomo::cli
