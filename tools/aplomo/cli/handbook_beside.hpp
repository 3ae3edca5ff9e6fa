#pragma once

#include "cli/question.hpp"
#include "cli/session.hpp"

namespace aplomo::cli {

// The handbook beside a conversation. What is handed over must outlive what is given.

/// It shows nothing of the scenario, nor of what the person is tested on. `store` may be null.
Handbook open_handbook(const scenario::Scenario& scenario, const std::string& person, attempts::Store* store,
                       const machine::Places& places, Terminal& terminal);

/// It says that it is closed.
Handbook closed_handbook(Terminal& terminal);

/// Closed as long as the conversation is an assessment that has not ended.
Handbook handbook_of(const Session& session, attempts::Store* store, const machine::Places& places,
                     Terminal& terminal);

} // namespace aplomo::cli
