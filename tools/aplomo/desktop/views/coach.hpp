#pragma once

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What the coach says of the decision before, and a question about the line said now. Gives its height.
float draw_coach_words(Frame& frame, const Rect& room, const screens::ConversationScreen& screen);

/// In a small window the coach's words stand in the transcript, mostly above its edge. At the right end of a
/// line, of whose width so much is taken: what weighs most of them, as far as there is room for it, and the
/// way there.
void draw_way_to_coach(Frame& frame, Rect& line, float taken, const screens::ConversationScreen& screen);

/// The panel with the coach's words and the way back. True when going back is asked for.
bool draw_coach(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen);

} // namespace aplomo::views
