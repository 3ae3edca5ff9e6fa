#pragma once

#include "cli/session.hpp"

namespace aplomo::cli {

/// The debrief of a finished run: the outcome before the number, then where every lost point went.
void print_debrief(const Session& session, Terminal& terminal);

/// The run for programs: every decision with points, state and cost; nulls when it is not finished.
void print_run_json(const Session& session, Terminal& terminal);

} // namespace aplomo::cli
