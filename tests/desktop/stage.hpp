#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "desktop/sample.hpp"
#include "desktop/screens/action.hpp"
#include "desktop/screens/screen.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::tests {

/// What one frame came to.
struct Drawn {
    std::optional<screens::Action> action;
    std::vector<views::Area> areas;
    std::vector<views::Written> written;
    std::map<std::string, std::string> said; ///< what is read aloud, by label
    int vertices = 0;

    /// The area with the label; the test fails when there is none.
    const views::Area& area(const std::string& label) const;
    /// What is read aloud of it.
    const std::string& aloud(const std::string& label) const { return said.at(label); }
};

/// The views without a window: an ImGui of their own that draws into lists and nowhere else.
class Stage {
  public:
    explicit Stage(const std::string& language = "en", int width = 1440, int height = 900, float scale = 1);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// From now on the sample's notice and the like stand around whatever is drawn.
    void surround(const Sample& sample);

    Drawn draw(const screens::Screen& screen, views::Input input = {});
    /// Presses and lets go in the middle of the area; gives what was asked for.
    std::optional<screens::Action> click(const screens::Screen& screen, const std::string& label);
    std::optional<screens::Action> type(const screens::Screen& screen, char32_t letter);
    std::optional<screens::Action> press(const screens::Screen& screen, views::Key key);
    /// The label of what has the focus; empty when nothing has.
    std::string focus(const screens::Screen& screen);

    screens::Shell shell;
    views::Memory memory;

  private:
    views::Fonts fonts_;
    screens::Words words_;
    float width_, height_;
};

} // namespace aplomo::tests
