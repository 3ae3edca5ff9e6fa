#pragma once

namespace aplomo::platform {

/// Keys that mean the same on every screen and that no letter stands for: F1, and Ctrl with +, -, 0, M
/// and Q.
enum class Shortcut { help, zoom_in, zoom_out, zoom_reset, mute, quit };

} // namespace aplomo::platform
