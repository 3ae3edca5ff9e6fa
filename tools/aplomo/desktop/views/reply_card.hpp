#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// The replies as cards, words in rows of two where there is room, acts apart from them. All alike: nothing
/// hints at the best. `chosen` becomes the pressed one's position. Gives the height.
float draw_replies(Frame& frame, const Rect& room, const std::vector<screens::ReplyCard>& replies,
                   std::optional<std::size_t>& chosen);

} // namespace aplomo::views
