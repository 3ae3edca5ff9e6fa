#pragma once

#include "desktop/platform/shortcut.hpp"
#include "desktop/views/input.hpp"

namespace aplomo::app {

/// What a person did, as ImGui and the window know it.
views::Input input_with(const platform::Strokes& strokes);

} // namespace aplomo::app
