#pragma once

#include <functional>
#include <string>

struct GLFWwindow;

namespace aplomo::shot {

/// A window with an OpenGL of its own, for pictures.
class Window {
  public:
    Window();
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Gives the picture of what `draw` put into ImGui's lists after some frames of `width` × `height`, as a
    /// PNG file.
    void picture(int width, int height, const std::function<void()>& draw, const std::string& path);
    void renew_fonts();

  private:
    GLFWwindow* window_;
};

} // namespace aplomo::shot
