#include "wording/ease.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace aplomo::wording {
namespace {

using Letters = std::array<bool, 256>;

constexpr Letters set_of(std::string_view letters) {
    Letters set{};
    for (const char c : letters) set[static_cast<unsigned char>(c)] = true;
    return set;
}

constexpr auto strong_es = set_of("aeo"), weak_es = set_of("iu");
constexpr auto accented_es = set_of("\xA1\xA9\xAD\xB3\xBA"); // á é í ó ú, without their first byte
constexpr auto vowels_en = set_of("aeiouy\xC3");
constexpr auto digits = set_of("0123456789");

constexpr bool in(const Letters& set, char c) { return set[static_cast<unsigned char>(c)]; }

/// Each strong vowel, and each weak one with an accent, is a syllable of its own; weak vowels join a
/// neighbour.
int syllables_es(std::string_view lower) {
    int count = 0;
    bool weak = false, strong = false; // in the group of vowels so far
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const bool two_bytes = lower[i] == '\xC3' && i + 1 < lower.size();
        if (two_bytes) ++i;
        const bool is_strong = in(two_bytes ? accented_es : strong_es, lower[i]);
        const bool last_y = lower[i] == 'y' && i + 1 == lower.size();
        const bool is_weak = two_bytes ? lower[i] == '\xBC' : in(weak_es, lower[i]) || last_y; // ü
        if (is_strong) ++count;
        if (is_strong || is_weak) {
            strong |= is_strong;
            weak |= is_weak;
            continue;
        }
        if (weak && !strong) ++count;
        weak = strong = false;
    }
    return count + (weak && !strong ? 1 : 0);
}

bool ends_silently_en(std::string_view word) {
    const auto letter = [&](std::size_t from_end) {
        return word.size() >= from_end ? word[word.size() - from_end] : ' ';
    };
    const bool after_vowel = in(vowels_en, letter(3));
    if (word.ends_with("ed")) return !after_vowel && letter(3) != 't' && letter(3) != 'd';
    if (word.ends_with("es")) return !after_vowel && !in(set_of("sxzcghl"), letter(3));
    const bool spoken_le = letter(2) == 'l' && !after_vowel; // "table", not "mile"
    return letter(1) == 'e' && !in(vowels_en, letter(2)) && !spoken_le;
}

int syllables_en(std::string_view lower) {
    const auto word = lower.substr(0, lower.find('\'')); // "we'll" as "we"
    int count = 0;
    bool in_group = false;
    for (const char c : word) {
        const bool vowel = in(vowels_en, c);
        if (vowel && !in_group) ++count;
        in_group = vowel;
    }
    return count > 1 && ends_silently_en(word) ? count - 1 : count;
}

} // namespace

int syllables(std::string_view lower, Language language) {
    const auto figures = std::ranges::count_if(lower, [](char c) { return in(digits, c); });
    if (figures > 0) return static_cast<int>(figures);
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
