#pragma once

#include <cstddef>

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// A message of a chat: the customer's face stands beside it; the trainee's has been read. `now`: it is the
/// one to answer. Gives its height.
float draw_chat_line(Frame& frame, const Rect& room, const screens::Utterance& said,
                     const screens::Customer& customer, bool now);

/// How many of the last lines the customer is still typing, shortly after each decision.
std::size_t lines_being_typed(Frame& frame, const screens::ConversationScreen& screen);

/// Three dots in their place, still when motion is reduced. Gives the height.
float draw_typing(Frame& frame, const Rect& room, const screens::Customer& customer);

} // namespace aplomo::views
