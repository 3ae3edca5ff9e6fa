#pragma once

#include <cstddef>
#include <string>

#include "desktop/state/library.hpp"

namespace aplomo::state {

/// A scenario's title as the library has it now, in its variant; where it has none, words that say so and
/// name the id.
std::string title_now(const Library& library, const std::string& id, Language language,
                      std::size_t variant = 0);

/// As the library had it last; empty where it never had one.
std::string title_known(const Library& library, const std::string& id, Language language,
                        std::size_t variant = 0);

} // namespace aplomo::state
