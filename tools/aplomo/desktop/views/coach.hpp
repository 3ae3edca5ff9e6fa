#pragma once

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the coach says of the decision before, and a question about the line said now. Gives its height.
float draw_coach_words(Frame& frame, const Rect& room, const screens::ConversationScreen& screen);

/// The panel with the coach's words and the way back. True when going back is asked for.
bool draw_coach(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen);

} // namespace aplomo::views
