#pragma once

#include <optional>
#include <string>

#include "attempts/store.hpp"
#include "cli/attempts.hpp"

namespace aplomo::cli {

/// `aplomo attempts show ID --format html|pdf [--out FILE]`: the debrief of one finished attempt as a page,
/// recomputed from its decisions. A file that is there is not overwritten.
int show_page(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal);

/// Tells that there is no such attempt.
void tell_unknown(const std::string& id, Terminal& terminal);

/// The attempt of an id. Nothing when there is none, which has been told, or when a server does not say.
std::optional<attempts::Attempt> find_attempt(attempts::Store& store, const std::string& id,
                                              Terminal& terminal);

} // namespace aplomo::cli
