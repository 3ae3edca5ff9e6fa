#pragma once

#include <variant>

namespace aplomo::platform {

// What a person did to the window. `key`, `scancode`, `button` and `modifiers` are the window library's own
// numbers; positions are in screen pixels from the top left corner.

struct KeyMoved {
    int key = 0;
    int scancode = 0;
    int modifiers = 0; ///< held down meanwhile
    bool down = true;
    bool modifier = false; ///< it is one itself: Shift, Ctrl, Alt…
    bool operator==(const KeyMoved&) const = default;
};

/// A key is still down after a while: what it does may be done again.
struct KeyHeld {
    bool operator==(const KeyHeld&) const = default;
};

/// A letter with its accent, as the keyboard's layout and dead keys make it.
struct Typed {
    char32_t letter = 0;
    bool held = false; ///< comes again because its key is still down: the queue sets it
    bool operator==(const Typed&) const = default;
};

struct ButtonMoved {
    int button = 0;
    bool down = true;
    bool operator==(const ButtonMoved&) const = default;
};

struct MouseMoved {
    double x = 0;
    double y = 0;
    bool operator==(const MouseMoved&) const = default;
};

/// In notches; up and left are positive.
struct WheelTurned {
    double x = 0;
    double y = 0;
    bool operator==(const WheelTurned&) const = default;
};

struct MouseCrossed {
    bool inside = true;
    bool operator==(const MouseCrossed&) const = default;
};

struct FocusMoved {
    bool gained = true;
    bool operator==(const FocusMoved&) const = default;
};

/// The window has another size or was covered: its picture is stale.
struct Uncovered {
    bool operator==(const Uncovered&) const = default;
};

using Event = std::variant<KeyMoved, KeyHeld, Typed, ButtonMoved, MouseMoved, WheelTurned, MouseCrossed,
                           FocusMoved, Uncovered>;

} // namespace aplomo::platform
