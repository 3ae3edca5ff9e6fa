#pragma once

#include <vector>

#include "desktop/platform/event.hpp"

struct GLFWwindow;

namespace aplomo::platform {

/// Tells ImGui what happened, between its backend's NewFrame and its own. The mouse and its buttons are as
/// the events say, not as they are by now.
class ImGuiInput {
  public:
    void tell(GLFWwindow* window, const std::vector<Event>& events);

  private:
    MouseMoved mouse_{-1, -1};
    bool buttons_[3] = {};
};

} // namespace aplomo::platform
