#pragma once

#include <string>

#include "cli/session.hpp"

namespace aplomo::cli {

// What `aplomo play` says and asks. The conversation goes to `out`, everything around it to `err`.

/// Title, what it is about, how hard and how long it is, customer, channel, mode.
void introduce(const scenario::Scenario& scenario, std::size_t variant, Language language,
               attempts::Mode mode, Terminal& terminal);

bool ask_whether_to_resume(const attempts::Attempt& attempt, Terminal& terminal);

/// How a conversation that was left began: so it goes on, whatever is asked for now.
void tell_how_it_began(const attempts::Attempt& attempt, Terminal& terminal);

} // namespace aplomo::cli
