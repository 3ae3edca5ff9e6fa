#pragma once

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The customer at the left of the conversation: face, name, channel, meters, patience. The face gives way
/// where there is little height, then the channel; `customer_fits` tells whether that is enough.
bool customer_fits(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen);
void draw_customer_panel(Frame& frame, const Rect& rect, const screens::ConversationScreen& screen);

/// The same as a low strip, for a narrow window. Gives its height.
float draw_customer_strip(Frame& frame, const Rect& room, const screens::ConversationScreen& screen);

} // namespace aplomo::views
