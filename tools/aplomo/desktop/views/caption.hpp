#pragma once

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What is heard with the line said now, for who cannot hear it: sounds, how it is said, the room. Gives its
/// height; 0 where there is nothing to tell.
float draw_caption(Frame& frame, const Rect& room, const screens::ConversationScreen& screen);

} // namespace aplomo::views
