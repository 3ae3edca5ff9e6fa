#pragma once

#include <cstdint>
#include <string_view>

#include "wording/lexicon.hpp"

namespace aplomo::wording {

/// All that is counted in a text.
struct Measure {
    int letters = 0; ///< characters other than spaces
    int words = 0;
    int syllables = 0; ///< 0 in a text of too few words for reading ease
    int sentences = 0;
    int questions = 0;
    int exclamations = 0;
    Signs signs{}; ///< none when nobody asked for them
};

enum class Look : std::uint8_t { size_only, signs_too };

/// `text` is UTF-8, its {words} filled in. Without a look at its signs it is done in two thirds of the time.
Measure measure(std::string_view text, Language language, Look look = Look::signs_too);

} // namespace aplomo::wording
