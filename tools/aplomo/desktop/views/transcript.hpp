#pragma once

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// All that was said, each line as its channel shows it, with one that says so where the channel changes.
/// `coach`: his card stands before the line to answer. A written one can be reached by the keyboard, so that
/// it is read aloud. Gives the height and, where it is asked for, how far down the newest line begins.
float draw_transcript(Frame& frame, const Rect& room, const screens::ConversationScreen& screen, bool coach,
                      float* newest = nullptr);

} // namespace aplomo::views
