#pragma once

#include <chrono>

namespace aplomo::platform {

/// How long ago this program was started by the system, to a hundredth of a second.
std::chrono::milliseconds uptime();

} // namespace aplomo::platform
