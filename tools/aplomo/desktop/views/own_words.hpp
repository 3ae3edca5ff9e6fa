#pragma once

#include <optional>

#include "desktop/screens/action.hpp"
#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// Before anything else of the screen is drawn: letters are for the own words from the first frame on.
void begin_own_words(Frame& frame);

/// Where the own words are written, in place of the replies. Gives its height.
float draw_own_words(Frame& frame, const Rect& room, const screens::OwnWords& own,
                     std::optional<screens::Action>& action);

/// Over the replies: what was said first and the way back to it. Gives its height.
float draw_said_first(Frame& frame, const Rect& room, const screens::OwnWords& own,
                      std::optional<screens::Action>& action);

} // namespace aplomo::views
