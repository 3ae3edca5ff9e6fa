#pragma once

#include <string_view>

#include "diagnostics/language.hpp"

namespace aplomo::wording {

/// The syllables of a word in lower case, at least 1. Spanish: by its vowels, as the spelling rules them.
/// English: by its groups of vowels, silent endings apart, which is a guess ("idea" comes out one short). A
/// word with digits has one for each digit.
int syllables(std::string_view lower, Language language);

/// In a text of fewer words a single long one decides its reading ease.
inline constexpr int least_words_for_ease = 20;

/// How easily a text of so many words (W), syllables (S) and sentences (F), each at least 1, is read: about
/// 100 very easily, about 0 hardly at all; it may lie beyond both. Rounded to a whole number.
///  · English: R. Flesch, "A new readability yardstick" (1948): 206.835 − 84.6·S/W − 1.015·W/F. By his count,
///  a
///    sentence is each unit of speech marked off by a period, colon, semicolon, question or exclamation mark.
///  · Spanish: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito" (1993), who
///  fitted
///    Flesch's yardstick to Spanish: 206.835 − 62.3·S/W − W/F.
int reading_ease(int words, int syllables, int sentences, Language language);

} // namespace aplomo::wording
