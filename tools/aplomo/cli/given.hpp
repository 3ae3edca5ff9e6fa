#pragma once

#include <vector>

#include "attempts/store.hpp"
#include "cli/play.hpp"
#include "company/assignments.hpp"

namespace aplomo::cli {

/// What the person was given to do, as the store tells it; where it does not answer, nothing, and that is
/// told. `store` may be null.
std::vector<company::Due> read_given(const PlayOptions& options, const machine::Places& places,
                                     attempts::Store* store, Terminal& terminal);

} // namespace aplomo::cli
