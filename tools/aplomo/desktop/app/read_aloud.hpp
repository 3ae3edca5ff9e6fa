#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::app {

/// Self-voicing: which screen was opened, what was done, what needs attention, and what the keyboard has just
/// reached, in words. It says nothing twice, and nothing of what the mouse does. Of what is typed it says
/// each letter, once the field shows it: a password stays unsaid.
class ReadAloud {
  public:
    /// Before the screen is drawn: has its texts noted, if they will be wanted.
    void listen(views::Frame& frame, const screens::Shell& shell);

    /// After it was drawn: the words for the voice, if another screen, notice or toast is shown, or something
    /// else has the focus by now, or the same stands otherwise.
    std::optional<std::string> words(const views::Frame& frame, const screens::Shell& shell,
                                     const std::string& title);

  private:
    /// Of the toasts that came since the last time.
    std::string new_toasts(const screens::Shell& shell);

    std::vector<views::Written> written_;
    std::string title_;
    std::string said_;
    std::string notice_;
    std::string typed_;   ///< and not yet shown
    views::Id focus_ = 0; ///< what the keyboard had reached
    int told_ = 0;        ///< the newest toast that was read
};

} // namespace aplomo::app
