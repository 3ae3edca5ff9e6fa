#pragma once

#include <string>

namespace aplomo::cli {

/// The Spanish of a description of a command or an option; one that has none stays as it is.
std::string in_spanish(const std::string& description);

/// The Spanish of the name that help gives to an argument.
std::string argument_in_spanish(const std::string& name);

} // namespace aplomo::cli
