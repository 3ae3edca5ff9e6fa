#pragma once

#include <string>

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The customer as the channel shows a person: a face, behind a counter, or in the window of a video call
/// with a name and, in its corner, an empty picture of oneself.
void draw_customer_picture(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen);

/// The number that the customer has drawn at the counter: 10 to 99, always the same one.
int queue_number(const screens::ConversationScreen& screen);

} // namespace aplomo::views
