#pragma once

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// All that was said, each line as its channel shows it, with one that says so where the channel changes.
/// `coach`: his card stands before the line to answer. Gives the height.
float draw_transcript(Frame& frame, const Rect& room, const screens::ConversationScreen& screen, bool coach);

} // namespace aplomo::views
