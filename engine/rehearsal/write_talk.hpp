#pragma once

#include <string>

#include "rehearsal/talk.hpp"

namespace aplomo::rehearsal {

/// "12" or "12.345678".
std::string written(const Number& number);

/// "ending: won_back": one line, without its break.
std::string written(const Statement& statement);

/// The text of a talk, a blank line after each decision; reading it gives the same talk.
std::string written(const Talk& talk);

} // namespace aplomo::rehearsal
