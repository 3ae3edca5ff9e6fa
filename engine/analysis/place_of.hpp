#pragma once

#include <functional>
#include <string>

#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// Where the author wrote the turn, reply or ending of an id; line 0 when that is not known.
using PlaceOf = std::function<diagnostics::Place(const std::string& id)>;

} // namespace aplomo::analysis
