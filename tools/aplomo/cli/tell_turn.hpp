#pragma once

#include "cli/session.hpp"

namespace aplomo::cli {

/// What the trainee did last, what the customer answers and says now, and what can be perceived of it: the
/// voice and what is heard around it, the face, where it goes on, how much patience is left. In guided mode
/// the coach's words too. To `out`.
void show_turn(const Session& session, Terminal& terminal);

/// In guided mode: why the last decision was good or not, what it used, how it moved the meters.
void show_judgement(const Session& session, Terminal& terminal);

/// In guided mode: what to listen for before the next decision.
void show_hint(const Session& session, Terminal& terminal);

} // namespace aplomo::cli
