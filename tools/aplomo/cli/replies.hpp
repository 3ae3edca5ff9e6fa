#pragma once

#include <string>

#include "cli/session.hpp"

namespace aplomo::cli {

/// Asks for a sentence of one's own; an empty line says nothing.
std::string ask_for_own_words(Terminal& terminal);

/// The replies on offer.
void show_replies(const Session& session, Terminal& terminal);

/// What may be typed now.
void ask_for_reply(const Session& session, Terminal& terminal);

/// That a word chooses nothing here, and what a person may type instead.
void tell_what_can_be_typed(const Session& session, const std::string& word, Terminal& terminal);

/// That a word of a script chooses nothing here, and the ids of the replies that are open.
void tell_what_is_open(const Session& session, const std::string& word, Terminal& terminal);

} // namespace aplomo::cli
