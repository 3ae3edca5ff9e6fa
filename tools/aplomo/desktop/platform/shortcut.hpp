#pragma once

#include <vector>

namespace aplomo::platform {

/// Keys that mean the same on every screen and that no letter stands for: F1, and Ctrl with +, -, 0, M
/// and Q.
enum class Shortcut { help, zoom_in, zoom_out, zoom_reset, mute, quit };

/// What was done in a frame that ImGui has no notion of.
struct Strokes {
    std::vector<Shortcut> shortcuts;
    bool held = false; ///< what was typed comes from a key that was down already
};

} // namespace aplomo::platform
