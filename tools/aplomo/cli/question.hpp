#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/terminal.hpp"

namespace aplomo::cli {

/// Opens the handbook at words; none: at its parts.
using Handbook = std::function<void(const std::string& words)>;

/// What a person is asked. At every question `r` says again what was said, and `?` opens the handbook.
struct Question {
    std::function<void()> prompt; ///< what may be typed, in one line
    std::function<void()> again;  ///< says again what the answer is about
    Handbook handbook;
};

/// The first line that is an answer; nothing at the end of the input.
std::optional<std::string> ask(const Question& question, Terminal& terminal);

/// The same where an empty line is an answer too.
std::optional<std::string> ask_line(const Question& question, Terminal& terminal);

/// Whether a line is none, but asks for the handbook or to hear it again: then that has been done.
bool is_aside(const Question& question, const std::string& line);

} // namespace aplomo::cli
