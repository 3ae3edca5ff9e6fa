#pragma once

#include "cli/terminal.hpp"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace aplomo::cli {

/// Tells what of the arguments makes no sense, and what to type instead.
void tell_wrong_use(const CLI::App& app, const CLI::ParseError& error, Terminal& terminal);

} // namespace aplomo::cli
