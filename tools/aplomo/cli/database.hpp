#pragma once

#include <functional>
#include <string>

#include "attempts/database.hpp"
#include "attempts/fault.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// Opens the store's own tables and hands them to `use`, whose result is the exit code. A fault is told in a
/// sentence: outside_failed.
int with_database(const std::string& option, const machine::Places& places, Terminal& terminal,
                  const std::function<int(attempts::Database&)>& use);

/// The same for managers: where a store in a file is locked, its password is asked for first, and a wrong one
/// is told: wrong_use.
int as_manager(const std::string& option, const machine::Places& places, Terminal& terminal,
               const std::function<int(attempts::Database&)>& use);

/// Whether the managers' area is open: where a store in a file is locked, its password is asked for.
bool may_enter(attempts::Database& database, Terminal& terminal);

/// Tells a sentence and gives the exit code.
int refuse(int exit, const std::string& sentence, Terminal& terminal);

/// Tells a fault of the store and what to do about it, to somebody who waits for the command to be done and
/// not for a conversation: outside_failed.
int tell_fault(const attempts::Fault& fault, Terminal& terminal);

/// Tells that only who keeps the store decides that: wrong_use.
int refuse_to_others(Terminal& terminal);

} // namespace aplomo::cli
