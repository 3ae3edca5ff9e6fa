#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"

namespace aplomo::cli {

// What `aplomo play` says and asks. The conversation goes to `out`, everything around it to `err`.

/// Lists the scenarios there are and asks for one; "" when none is chosen.
std::string ask_which_scenario(const machine::Places& places, Terminal& terminal);

/// Title, customer, channel, mode.
void introduce(const scenario::Scenario& scenario, std::size_t variant, Language language,
               attempts::Mode mode, Terminal& terminal);

/// The dossier items that words name, by id or by number in the list; nothing when they may not be read,
/// which is told.
std::optional<std::vector<scenario::Index>> items_of(const std::vector<std::string>& words,
                                                     const scenario::Scenario& scenario, Terminal& terminal);

/// Lists the dossier and asks, until the answer is allowed, what to read; then shows it.
std::vector<scenario::Index> ask_what_to_read(const scenario::Scenario& scenario, std::size_t variant,
                                              Language language, Terminal& terminal);

bool ask_whether_to_resume(const attempts::Attempt& attempt, Terminal& terminal);

/// How a conversation that was left began: so it goes on, whatever is asked for now.
void tell_how_it_began(const attempts::Attempt& attempt, Terminal& terminal);

/// What the customer answers and says now; in guided mode the coach and the meters.
void show_turn(const Session& session, Terminal& terminal);

/// Asks for a sentence of one's own; an empty line says nothing.
std::string ask_for_own_words(Terminal& terminal);

/// The replies on offer, and what else may be typed.
void show_replies(const Session& session, Terminal& terminal);

/// That a word chooses nothing here, and what would.
void tell_what_is_open(const Session& session, const std::string& word, Terminal& terminal);

} // namespace aplomo::cli
