#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "desktop/screens/words.hpp"
#include "desktop/views/fonts.hpp"
#include "desktop/views/geometry.hpp"
#include "desktop/views/input.hpp"
#include "desktop/views/memory.hpp"
#include "desktop/views/paint.hpp"
#include "desktop/views/theme.hpp"

namespace aplomo::views {

/// What is read aloud of something that can be pressed, in the person's language.
struct Aloud {
    std::string words; ///< what it is; empty: the texts that are written in it
    std::string state; ///< how it stands: "chosen", "on"; may be empty
};

/// Something that can be pressed, as it was laid out in this frame.
struct Area {
    std::string label;
    Rect rect; ///< in the look's pixels
    Rect seen; ///< the part that is not scrolled away
    Id id = 0;
    Aloud aloud;
    bool typed_in = false;    ///< letters are for it while it has the focus
    bool typed_lines = false; ///< several of them: up and down go from one to the other
};

/// A text that was drawn, and where its lines came to lie.
struct Written {
    std::string text;
    std::vector<Rect> lines; ///< in the look's pixels
    Rect panel;              ///< the lines must stay inside
    Rect seen;               ///< what is outside is scrolled away
};

/// One frame while it is drawn. Made anew for each; refers to what lasts longer.
struct Frame {
    Paint paint;
    const Fonts& fonts;
    Theme theme;
    const screens::Words& words;
    Input input; ///< the mouse in the look's pixels
    Memory& memory;
    Rect whole;                              ///< the window
    Rect toasts;                             ///< toasts stand in its lower right corner: a screen moves it
    bool still = false;                      ///< reduced motion
    std::vector<Area> areas;                 ///< in the order of the Tab key
    std::vector<Rect> panels;                ///< the innermost last
    std::vector<Rect> clips;                 ///< the innermost last
    std::vector<Id> scrolls;                 ///< that the clips belong to
    std::vector<Written>* written = nullptr; ///< where drawn texts are noted, if anybody wants them

    std::string tr(const char* english) const { return words.of(english); }
    std::string counted(const char* one, const char* many, int count) const {
        return words.counted(one, many, count);
    }

    bool measuring() const { return paint.list == nullptr; }
    const Rect& panel() const { return panels.empty() ? whole : panels.back(); }
    const Rect& seen() const { return clips.empty() ? whole : clips.back(); }
    /// Toasts stand above what begins at `top`, unless that is in the upper half of the window.
    void keep_clear(float top);
    bool is_low() const { return whole.h < 800; } ///< its height is short for a whole conversation
    bool took(Key key) const;                     ///< pressed in this frame, and not for a field
    bool took_next() const; ///< Enter, for what shows it: the keyboard has not chosen anything else
    bool typed(char32_t letter) const; ///< either case; not while somebody writes in a field
};

/// A frame for the window of `width` by `height` screen pixels, drawn into ImGui's background.
Frame begin_frame(float width, float height, const Fonts& fonts, const Theme& theme,
                  const screens::Words& words, Input input, Memory& memory);

/// Moves the focus as the keys said and forgets a button that was let go. Call it after everything was drawn.
void end_frame(Frame& frame);

/// While it lives, texts have to stay inside of `rect`.
class InPanel {
  public:
    InPanel(Frame& frame, const Rect& rect) : frame_(frame) { frame_.panels.push_back(rect); }
    ~InPanel() { frame_.panels.pop_back(); }
    InPanel(const InPanel&) = delete;
    InPanel& operator=(const InPanel&) = delete;

  private:
    Frame& frame_;
};

/// How high something is that draws itself and returns its height.
template <typename Draw>
float height_of(Frame& frame, Draw&& draw) {
    ImDrawList* const list = std::exchange(frame.paint.list, nullptr);
    const float height = draw();
    frame.paint.list = list;
    return height;
}

} // namespace aplomo::views
