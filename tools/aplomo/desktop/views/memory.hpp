#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "desktop/views/geometry.hpp"

namespace aplomo::views {

struct Stamp;

using Id = std::uint32_t;

/// What follows the voice is drawn anew this often, in seconds.
inline constexpr float voice_step = 1.0F / 24;

/// Labels are the same in every language: "reply 1", "rail home".
Id id_of(std::string_view label);

/// What the views remember from one frame to the next: where the focus is, how far things are scrolled, what
/// is moving. Nothing in it is the person's work; a fresh one is as good.
struct Memory {
    struct Motion {
        float from = 0;
        float to = 0;
        double begun = 0;
        float seconds = 0;
    };
    struct Scroll {
        float offset = 0;
        float content = 0;
        float room = 0;
    };

    double now = 0;            ///< seconds since the first frame
    Id focus = 0;              ///< 0: nothing
    bool focus_shown = false;  ///< the keyboard moved it: the ring is drawn
    bool focus_moved = false;  ///< in the last frame: scrolled into view in this one
    Id jump = 0;               ///< gets the focus in the next frame; 0: it stays
    Id sure = 0;               ///< what asks whether it is meant; 0: nothing
    Id held = 0;               ///< the button went down on it
    bool typing = false;       ///< what has the focus is typed in: letters are for it
    bool typing_lines = false; ///< and has several lines: up and down are for it too
    std::size_t caret = 0;     ///< the byte before which the next letter goes; beyond the text: at its end
    std::unordered_map<Id, Motion> motions;
    std::unordered_map<Id, Scroll> scrolls;
    std::unordered_map<Id, double> ends;                         ///< when what stays for a while goes
    std::unordered_map<Id, std::shared_ptr<const Stamp>> stamps; ///< what was drawn before: see stamp
    std::unordered_map<Id, std::shared_ptr<const void>> kept;    ///< what was laid out before: see kept
    std::unordered_map<Id, float> heights;                       ///< of what was measured before
    std::vector<Rect> covered;                                   ///< where toasts stood in the last frame
    std::optional<std::size_t> paper;                            ///< that lay open in the last frame
    std::size_t screen = 0;                                      ///< which screen was drawn last
    float wake_in = 0; ///< seconds until a frame is needed although nothing was pressed; 0: the next one

    /// Goes towards `target` by ease-in-out in `seconds` and gives where it is now. The first target is taken
    /// at once.
    float follow(Id id, float target, float seconds);
    /// Goes from 0 to 1 once, from when it is first asked for, slowing down.
    float rise(Id id, float seconds);
    /// Whether what stays for so many seconds from when it is first asked for is still there; asks for a
    /// frame at its end. Held it stays, and for four more when it is let go of.
    bool stays(Id id, float seconds, bool is_held);
    /// Asks for a frame after so many seconds.
    void wake(float in);
};

} // namespace aplomo::views
