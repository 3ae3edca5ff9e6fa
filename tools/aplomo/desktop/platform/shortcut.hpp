#pragma once

namespace aplomo::platform {

/// Keys that mean the same on every screen and that no letter stands for: F1, and Ctrl with +, - and 0.
enum class Shortcut { help, zoom_in, zoom_out, zoom_reset };

} // namespace aplomo::platform
