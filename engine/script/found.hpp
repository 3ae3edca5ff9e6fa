#pragma once

#include <string>
#include <string_view>

namespace aplomo::script {

/// Whether every word of a search is somewhere in the text. Case and accents do not matter: "envio" finds
/// "El Envío". An empty search finds everything.
bool found(std::string_view search, std::string_view text);

/// In small letters without accents, a typographic apostrophe as the plain one; every other character as it
/// is.
std::string folded(std::string_view text);

} // namespace aplomo::script
