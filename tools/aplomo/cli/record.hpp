#pragma once

#include <string>

#include "cli/session.hpp"

namespace aplomo::cli {

/// Whether a talk can be recorded in this file: asked before anybody plays. Otherwise it is told, and gives
/// the exit code.
int may_record(const std::string& file, Terminal& terminal);

/// Writes the talk of the session's run, which must be over, into a new file. Tells how that went and gives
/// the exit code.
int record(const Session& session, const std::string& file, Terminal& terminal);

} // namespace aplomo::cli
