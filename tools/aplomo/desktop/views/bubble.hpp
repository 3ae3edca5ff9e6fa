#pragma once

#include <string>
#include <vector>

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// One thing that was said, and who said it. `now`: it is the line to answer. Gives its height.
float draw_bubble(Frame& frame, const Rect& room, const screens::Utterance& said, const std::string& customer,
                  bool now);

} // namespace aplomo::views
