#pragma once

#include <string>

#include "diagnostics/language.hpp"

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace aplomo::cli {

/// Has a program's help told in a language. Everything must have been added to it before.
void tell_help_in(CLI::App& app, Language language);

/// What an option or argument takes: "es|en", "1 to 1000", "TEXT"; empty: nothing.
std::string values_of(const CLI::Option& option, Language language);

/// The name of an option as it is typed, of an argument as help names it.
std::string name_of(const CLI::Option& option, Language language);

} // namespace aplomo::cli
