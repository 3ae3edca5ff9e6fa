#pragma once

#include <deque>
#include <vector>

#include "desktop/platform/event.hpp"

namespace aplomo::platform {

/// Hands events out frame by frame, so that a slow frame loses none: a key that goes down and up between two
/// frames would otherwise never have been down, and of two keys pressed between two frames a screen answers
/// one. The order is kept, and of each frame's events
///  - a key and a button move at most once,
///  - at most one key (Shift and the like aside) or button goes down, and at most one letter is typed,
///  - the mouse stays where a button moved.
class EventQueue {
  public:
    void push(const Event& event);

    /// The events of the next frame; none are left out, those that must wait stay.
    std::vector<Event> take_frame();

    /// Whether a frame is to be drawn now: events wait, or fewer than three frames were taken since the last
    /// one. What a press sets in motion is complete only in a later frame.
    bool frame_owed() const { return !events_.empty() || trailing_ > 0; }

  private:
    std::deque<Event> events_;
    bool held_ = false; ///< the last key that did anything was down already
    int trailing_ = 0;
};

} // namespace aplomo::platform
