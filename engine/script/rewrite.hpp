#pragma once

#include <string>
#include <string_view>

namespace aplomo::script {

/// A scenario file in the one layout that all may have: two spaces a level, keys in the order of the format,
/// one blank where blanks are, `anger >= 8`, `{a: b}`, no blanks at the end of a line, LF. Every comment,
/// every word and every quote stays the author's; comments above a key move with it. Rewriting it again
/// changes nothing. Keys stay in their order where a value refers back to another (`*name`). The text must be
/// one that loads without an error.
std::string rewrite(std::string_view text);

/// A condition or an effect with one blank where one belongs; as it is when it is quoted in some other way
/// than by a plain pair of quotes.
std::string spaced_condition(std::string_view scalar);
std::string spaced_effect(std::string_view scalar);

} // namespace aplomo::script
