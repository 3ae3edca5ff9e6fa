#pragma once

#include <string>

#include "diagnostics/language.hpp"

namespace aplomo::state {

/// What is typed in a terminal to put somebody who practises into a team of a store. An address's password is
/// not told.
std::string add_person_command(const std::string& team, const std::string& store, Language language);

} // namespace aplomo::state
