#pragma once

#include <string>

#include "desktop/screens/words.hpp"

namespace aplomo::tests {

/// The window's words in "es" or "en", read from assets/translations as the program's own catalogue has them.
screens::Words words_in(const std::string& language);

} // namespace aplomo::tests
