#pragma once

#include <vector>

#include "desktop/platform/shortcut.hpp"
#include "desktop/views/input.hpp"

namespace aplomo::app {

/// What a person did, as ImGui and the window know it.
views::Input input_with(const std::vector<platform::Shortcut>& shortcuts);

} // namespace aplomo::app
