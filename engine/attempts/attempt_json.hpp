#pragma once

#include <string>

#include "attempts/attempt.hpp"
#include "attempts/json.hpp"

namespace aplomo::attempts {

/// An attempt as JSON: what a server's function reads, and a line of an export.
std::string json_of(const Attempt& attempt);

/// A sealed attempt of what `json_of` writes, to the last digit. Throws Flaw for anything else: what an
/// attempt must have and has not, or has and must not. Whether its decisions can be taken, and what they
/// earn, is for a replay to say.
Attempt attempt_of(const Json& json);

} // namespace aplomo::attempts
