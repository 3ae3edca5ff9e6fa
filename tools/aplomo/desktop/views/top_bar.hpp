#pragma once

#include <optional>
#include <string>

#include "desktop/screens/action.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What stands above the briefing and the conversation.
struct TopBar {
    std::string back; ///< where leaving leads, in words
    std::string title;
    screens::Mode mode = screens::Mode::practice;
    std::optional<screens::Phase> phase = {}; ///< the steps of the conversation and where it is
    bool sound = false;                       ///< with the switch for it
    bool handbook = true;                     ///< with the way to it
};

/// Draws it at the top of `rest` and takes it off: one row, or as many as its words need.
std::optional<screens::Action> draw_top_bar(Frame& frame, Rect& rest, const TopBar& bar,
                                            const screens::Shell& shell);

} // namespace aplomo::views
