#pragma once

#include <optional>
#include <string>

#include "attempts/store.hpp"
#include "cli/play.hpp"

namespace aplomo::cli {

/// Tells what the person has before them today, and the library a few conversations at a time, what matters
/// now first. Gives the file of the one that is typed, by number, id or words of its title; "" at the end of
/// the input or where there is nothing to choose from, which is told; nothing when the person leaves. `store`
/// may be null.
std::optional<std::string> ask_which_scenario(const PlayOptions& options, const machine::Places& places,
                                              attempts::Store* store, Terminal& terminal);

} // namespace aplomo::cli
