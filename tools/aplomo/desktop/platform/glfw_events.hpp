#pragma once

#include <vector>

#include "desktop/platform/event_queue.hpp"
#include "desktop/platform/shortcut.hpp"

struct GLFWwindow;

namespace aplomo::platform {

/// Puts what is done to the window into `queue`, which must outlive it.
void collect_events(GLFWwindow* window, EventQueue& queue);

/// The shortcuts among some events, whatever the layout of the keyboard.
std::vector<Shortcut> shortcuts_of(const std::vector<Event>& events);

} // namespace aplomo::platform
