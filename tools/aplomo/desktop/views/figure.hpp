#pragma once

#include <string>

#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A count as the language writes it: 1,204 and 12,345; in Spanish 1204 and 12.345.
std::string figure(const Frame& frame, int count);

} // namespace aplomo::views
