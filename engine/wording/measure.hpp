#pragma once

#include <string_view>

#include "wording/lexicon.hpp"

namespace aplomo::wording {

/// All that is counted in a text.
struct Measure {
    int letters = 0; ///< characters other than spaces
    int words = 0;
    int syllables = 0;
    int sentences = 0;
    int questions = 0;
    int exclamations = 0;
    Signs signs{};
};

/// `text` is UTF-8, its {words} filled in.
Measure measure(std::string_view text, Language language);

} // namespace aplomo::wording
