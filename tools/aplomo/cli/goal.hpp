#pragma once

#include "attempts/store.hpp"
#include "cli/session.hpp"

namespace aplomo::cli {

/// Tells the goal that a person set after the last attempt of a scenario, else of any, if one was set.
void recall_goal(attempts::Store& store, const std::string& person, const scenario::Scenario& scenario,
                 Terminal& terminal);

/// After a finished run: proposes three goals for the next time and keeps the one picked or written. An empty
/// line sets none. Throws Fault when the store fails.
void ask_for_goal(const Session& session, attempts::Store& store, Terminal& terminal);

} // namespace aplomo::cli
