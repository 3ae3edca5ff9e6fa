#pragma once

#include <string>

#include "attempts/fault.hpp"

namespace aplomo::attempts {

/// What happened where something was asked of a store outside a conversation: looked up, given, changed. It
/// was not done, and nothing waits to be kept; `sentence` is for what is being kept.
std::string not_done(const Fault& fault, Language language);

} // namespace aplomo::attempts
