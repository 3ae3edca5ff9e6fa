#pragma once

#include <functional>
#include <string>

#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// Where the author wrote the turn, reply or ending of an id, or a gate by its key_of; line 0 when that is
/// not known.
using PlaceOf = std::function<diagnostics::Place(const std::string& id)>;

} // namespace aplomo::analysis
