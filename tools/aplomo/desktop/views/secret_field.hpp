#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "desktop/screens/secret.hpp"
#include "desktop/views/press.hpp"

namespace aplomo::views {

/// What somebody did in a field for a password.
struct SecretTyping {
    std::optional<screens::Secret> to; ///< as it is now, if it changed
    bool entered = false;              ///< Enter was pressed in it
};

/// A place to type a password in, always at its end: a dot for each character, and nothing of it is written
/// or read aloud.
SecretTyping secret_field(Frame& frame, const Rect& rect, std::string_view label, const std::string& name,
                          const screens::Secret& typed);

} // namespace aplomo::views
