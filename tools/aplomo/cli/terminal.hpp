#pragma once

#include <istream>
#include <ostream>
#include <string>

#include "diagnostics/language.hpp"

namespace aplomo::cli {

/// Exit codes. A failed run of the trainee is good too.
enum Exit : int { good = 0, has_errors = 1, wrong_use = 2, outside_failed = 3 };

/// Where a subcommand reads and writes: result to `out`, talk to `err`.
struct Terminal {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    Language language = Language::en; ///< of messages
    bool colour = false;              ///< `out` is a terminal that shows colours, and NO_COLOR is not set
    bool person = false;              ///< `in` and `out` are a terminal: somebody sits there

    /// The same with `out` where the talk goes: for what is told in the middle of something else.
    Terminal beside() const { return {in, err, err, language, colour, person}; }

    /// The words of the terminal's language.
    const char* say(const char* es, const char* en) const { return language == Language::es ? es : en; }
};

/// `text` in bold, where colours are shown.
std::string bold(const Terminal& terminal, const std::string& text);

/// `text` a shade quieter, where colours are shown.
std::string quiet(const Terminal& terminal, const std::string& text);

} // namespace aplomo::cli
