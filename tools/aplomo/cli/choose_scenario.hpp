#pragma once

#include <optional>
#include <string>

#include "attempts/store.hpp"
#include "cli/play.hpp"

namespace aplomo::cli {

/// Lists the library, what matters now first, and why: title, customer, channel, level, minutes, what it
/// trains, how far the person is with it. Gives the file of the number that is typed, or the word itself; ""
/// at the end of the input or where there is nothing to choose from, which is told; nothing when the person
/// leaves. `store` may be null.
std::optional<std::string> ask_which_scenario(const PlayOptions& options, const machine::Places& places,
                                              attempts::Store* store, Terminal& terminal);

} // namespace aplomo::cli
