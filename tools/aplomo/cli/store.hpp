#pragma once

#include <functional>
#include <string>

#include "attempts/store.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// The address that a --store option stands for: its own, or the file in the user's data folder.
std::string store_address(const std::string& option, const machine::Places& places);

/// Opens the store and hands it to `use`, whose result is the exit code. A fault is told in a sentence:
/// outside_failed.
int with_store(const std::string& option, const machine::Places& places, Terminal& terminal,
               const std::function<int(attempts::Store&)>& use);

} // namespace aplomo::cli
