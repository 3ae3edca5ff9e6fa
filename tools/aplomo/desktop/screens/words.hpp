#pragma once

#include <functional>
#include <string>

namespace aplomo::screens {

/// The window's own words in the language in use. Screens carry the scenario's texts; buttons and headings
/// are asked for here by their English, which is also what is shown when the catalogue lacks them.
struct Words {
    std::function<std::string(const char* english)> of;
    std::function<std::string(const char* one, const char* many, int count)> counted;
};

} // namespace aplomo::screens
