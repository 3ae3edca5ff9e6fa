#pragma once

#include <string_view>

namespace aplomo::screens {

/// Whether every word of a search is somewhere in the text. Case and accents do not matter: "envio" finds
/// "El Envío". An empty search finds everything.
bool found(std::string_view search, std::string_view text);

} // namespace aplomo::screens
