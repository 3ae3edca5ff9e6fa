#pragma once

#include <string>

#include "desktop/screens/words.hpp"

namespace aplomo::platform {

/// Why no window opens.
enum class WindowFault { no_display, no_opengl };

/// What is missing and what to do instead.
std::string sentence(WindowFault fault, const screens::Words& words);

} // namespace aplomo::platform
