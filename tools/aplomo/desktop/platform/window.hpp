#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "desktop/platform/shortcut.hpp"
#include "desktop/platform/window_fault.hpp"

struct ImFontAtlas;

namespace aplomo::platform {

struct Size {
    float width = 0;
    float height = 0;
};

/// The program's one window, with ImGui's context and its drawing on OpenGL 3.3. One at a time, on the main
/// thread.
///
///     window.wait(2);                      // sleeps until there is something to do
///     auto strokes = window.begin_frame(); // ImGui holds what the person did
///     …                                    // draw into ImGui's lists
///     window.present();
class Window {
  public:
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window();

    /// In screen pixels. Nothing while it is an icon: do not draw then.
    Size size() const;
    /// Screen pixels per pixel of the look: 1 on an ordinary display, 2 on a dense one.
    float scale() const;

    /// Fill it before the first frame; after filling it again call renew_fonts.
    ImFontAtlas& font_atlas();
    void renew_fonts();

    /// True as soon as something was done to the window (or is still to be drawn) or wake() was called; false
    /// when nothing was for `seconds`.
    bool wait(double seconds);
    /// Ends wait(); from any thread.
    void wake();

    /// Begins ImGui's frame with the events due in it; gives those that ImGui has no notion of.
    Strokes begin_frame();
    /// Ends it and shows what differs from the frame before; when nothing does, the screen is left as it is.
    void present();

    /// What the desktop's bar shows.
    void call(const std::string& title);

    /// Into the clipboard.
    void copy(const std::string& words);

    /// True once each time the person asks for the window to be closed.
    bool take_close_request();

  private:
    friend std::variant<std::unique_ptr<Window>, WindowFault> open_window(const std::string& title);
    struct Inside;
    explicit Window(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

/// 1440 × 900 where the display has the room, never below 1024 × 700 (in pixels of the look). A fault leaves
/// nothing behind.
std::variant<std::unique_ptr<Window>, WindowFault> open_window(const std::string& title);

} // namespace aplomo::platform
