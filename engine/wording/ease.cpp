#include "wording/ease.hpp"

#include <algorithm>
#include <cmath>

namespace aplomo::wording {
namespace {

bool is_one_of(std::string_view letters, char c) { return letters.find(c) != letters.npos; }

/// Each strong vowel, and each weak one with an accent, is a syllable of its own; weak vowels join a
/// neighbour.
int syllables_es(std::string_view lower) {
    int count = 0;
    bool weak = false, strong = false; // in the group of vowels so far
    const auto end_group = [&] {
        count += weak && !strong;
        weak = strong = false;
    };
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const bool accent = lower[i] == '\xC3' && i + 1 < lower.size();
        if (accent) ++i;
        const bool is_strong = accent ? is_one_of("\xA1\xA9\xAD\xB3\xBA", lower[i]) // á é í ó ú
                                      : is_one_of("aeo", lower[i]);
        const bool last_y = !accent && lower[i] == 'y' && i + 1 == lower.size();
        const bool is_weak = accent ? lower[i] == '\xBC' : is_one_of("iu", lower[i]) || last_y; // ü
        if (is_strong) ++count;
        strong |= is_strong;
        weak |= is_weak;
        if (!is_strong && !is_weak) end_group();
    }
    end_group();
    return count;
}

bool ends_silently_en(std::string_view word) {
    const auto before = [&](std::size_t back) {
        return word.size() > back ? word[word.size() - 1 - back] : ' ';
    };
    if (word.ends_with("ed")) return !is_one_of("td", before(2)) && !is_one_of("aeiouy", before(2));
    if (word.ends_with("es"))
        return !is_one_of("sxzcg", before(2)) && !word.ends_with("shes") && !word.ends_with("ches") &&
               !is_one_of("aeiouy", before(2)) && !word.ends_with("les");
    if (!word.ends_with("e") || is_one_of("aeiouy", before(1))) return false;
    const bool spoken_le = before(1) == 'l' && !is_one_of("aeiouy", before(2)); // "table", not "mile"
    return !spoken_le;
}

int syllables_en(std::string_view lower) {
    const auto word = lower.substr(0, lower.find('\'')); // "we'll" as "we"
    int count = 0;
    bool in_group = false;
    for (const char c : word) {
        const bool vowel = is_one_of("aeiouy", c) || static_cast<unsigned char>(c) == 0xC3;
        count += vowel && !in_group;
        in_group = vowel;
    }
    return count > 1 && ends_silently_en(word) ? count - 1 : count;
}

} // namespace

int syllables(std::string_view lower, Language language) {
    const auto digits =
        static_cast<int>(std::ranges::count_if(lower, [](char c) { return c >= '0' && c <= '9'; }));
    if (digits > 0) return digits;
    return std::max(1, language == Language::es ? syllables_es(lower) : syllables_en(lower));
}

int reading_ease(int words, int syllables, int sentences, Language language) {
    const double per_word = static_cast<double>(syllables) / words;
    const double per_sentence = static_cast<double>(words) / sentences;
    const double ease = language == Language::es ? 206.835 - 62.3 * per_word - per_sentence
                                                 : 206.835 - 84.6 * per_word - 1.015 * per_sentence;
    return static_cast<int>(std::lround(ease));
}

} // namespace aplomo::wording
