#pragma once

#include <cstddef>
#include <string>

#include "desktop/views/input.hpp"

namespace aplomo::views {

/// A text somebody is typing, and before which byte the next letter goes.
struct Edited {
    std::string text;
    std::size_t caret = 0;
    bool operator==(const Edited&) const = default;
};

/// The bytes of a letter.
std::string utf8(char32_t letter);

/// What the keys and letters of one frame make of it. Whole characters only; line breaks become blanks.
Edited edit(Edited from, const Input& input);

/// Whether a key moves or deletes in a field, and so means nothing else while somebody types. In a field of
/// several `lines` up and down do too.
bool is_for_typing(Key key, bool lines);

} // namespace aplomo::views
