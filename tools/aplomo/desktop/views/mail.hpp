#pragma once

#include <string>

#include "desktop/screens/conversation.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// One mail of a thread.
struct Mail {
    const screens::Utterance& said;
    const std::string& customer;
    const screens::Utterance* answers = nullptr; ///< what is quoted below it, if anything is
};

/// What the thread is about. `again`: it was begun elsewhere. Gives its height.
float draw_subject(Frame& frame, const Rect& room, const std::string& title, bool again);

/// A sheet with who wrote to whom and when. `now`: it is the mail to answer. Gives its height.
float draw_mail(Frame& frame, const Rect& room, const Mail& mail, bool now);

} // namespace aplomo::views
