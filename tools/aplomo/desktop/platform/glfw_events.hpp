#pragma once

#include <vector>

#include "desktop/platform/event_queue.hpp"
#include "desktop/platform/shortcut.hpp"

struct GLFWwindow;

namespace aplomo::platform {

/// Puts what is done to the window into `queue`, which must outlive it.
void collect_events(GLFWwindow* window, EventQueue& queue);

/// Of the events of a frame; shortcuts whatever the layout of the keyboard.
Strokes strokes_of(const std::vector<Event>& events);

} // namespace aplomo::platform
