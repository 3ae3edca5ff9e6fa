#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "attempts/attempt.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

enum class PlayFormat { text, json };

struct PlayOptions {
    std::string scenario;               ///< an id or a path; empty: offers what there is
    std::optional<Language> language;   ///< empty: the terminal's
    std::optional<attempts::Mode> mode; ///< empty: practice
    std::optional<std::uint64_t> seed;  ///< empty: 0 for a script, else random
    std::string person;                 ///< on a server: the login
    std::string script;                 ///< a file, or "-" for the terminal's input; empty: a person plays
    PlayFormat format = PlayFormat::text;
    bool say_first = false;   ///< a person writes a sentence of their own before the replies are shown
    std::string rubric;       ///< a file; empty: the shipped one
    std::string record;       ///< a new file for the talk of the run; empty: none is written
    std::string from;         ///< the id of a finished attempt to try again; empty: none
    std::size_t decision = 0; ///< 1, 2…: from which decision of it
    int daily_goal = 0;       ///< conversations a day that the person wants to finish; 0: none
    bool asks_mode = false;   ///< without a mode, a person is asked how they want to do it
    std::string store;        ///< an address or "none"; empty: see store_address
};

/// `aplomo play`: one conversation in the terminal, by a person or by a script, kept decision by decision.
int play(const PlayOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
