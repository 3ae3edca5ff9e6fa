#pragma once

#include <optional>

#include "cli/read_papers.hpp"
#include "cli/session.hpp"
#include "company/assignments.hpp"

namespace aplomo::cli {

// What `aplomo play` says and asks. The conversation goes to `out`, everything around it to `err`.

/// Title, channel, how hard and how long it is, mode, who gave it (`given`, may be null), what it is about,
/// customer.
void introduce(const Desk& desk, attempts::Mode mode, const company::Due* given, Terminal& terminal);

/// How a person wants to do it: an empty line is practice, and so is the end of the input. Nothing when they
/// leave.
std::optional<attempts::Mode> ask_mode(const Handbook& handbook, Terminal& terminal);

/// What becomes of a conversation that was left.
enum class Left { goes_on, stays, is_discarded };

/// Asks it; nothing when the person leaves or the input ends. `otherwise`: another one was asked for than the
/// one that was left, which goes on as it began.
std::optional<Left> ask_whether_to_resume(const attempts::Attempt& attempt, bool otherwise,
                                          const Handbook& handbook, Terminal& terminal);

} // namespace aplomo::cli
