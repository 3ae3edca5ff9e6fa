#include "desktop/platform/window_fault.hpp"

namespace aplomo::platform {

std::string sentence(WindowFault fault, const screens::Words& words) {
    if (fault == WindowFault::no_display)
        return words.of("There is no display for the window. Practise in the terminal: aplomo play");
    return words.of(
        "The display has no OpenGL 3.3, which the window needs. Start with LIBGL_ALWAYS_SOFTWARE=1, "
        "or practise in the terminal: aplomo play");
}

} // namespace aplomo::platform
