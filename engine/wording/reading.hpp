#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aplomo::wording {

/// One word of a Reading: a run of letters and digits, with the apostrophe of "don't", the hyphen of
/// "pick-up" and the points and colons of figures ("17:00", "1,000.50").
struct Word {
    std::uint32_t begin = 0; ///< in Reading::lower
    std::uint32_t size = 0;  ///< bytes
    bool digits = false;     ///< holds a digit
    bool clause = false;     ///< the first word after the start or a punctuation mark
    bool aside = false;      ///< quoted or in parentheses: not the speaker's own words
};

/// A text taken apart once, for everything that looks at its words.
struct Reading {
    std::string lower; ///< the words one after another, in lower case, accents kept; ’ is '
    std::vector<Word> words;
    int letters = 0;      ///< characters other than spaces
    int sentences = 0;    ///< units of speech ended by . : ; ? ! or …; at least 1 when there is a word
    int questions = 0;    ///< runs of question marks
    int exclamations = 0; ///< runs of exclamation marks
};

/// Takes apart UTF-8. Letters are those of ASCII and Latin-1, and whatever lies beyond them. Never fails.
Reading read(std::string_view text);

inline std::string_view spelling(const Reading& reading, const Word& word) {
    return std::string_view(reading.lower).substr(word.begin, word.size);
}

/// A word in lower case without accents; ñ stays.
std::string without_accents(std::string_view lower);

} // namespace aplomo::wording
