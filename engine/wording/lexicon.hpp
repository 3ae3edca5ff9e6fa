#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "diagnostics/language.hpp"
#include "wording/reading.hpp"

namespace aplomo::wording {

/// What a word or phrase is a sign of. Each has its list of words in lists.hpp.
enum class Sign : std::uint8_t {
    figure,       ///< a number from three on, in digits or words
    pair,         ///< two: the other language may say "both"
    echo_figure,  ///< no number, but what a number may become in the other language: "both", "half"
    clock,        ///< a time of day, a weekday, a month
    moment,       ///< some other time: "today", "this afternoon"
    apology,      ///<
    echo_apology, ///< no apology, but what one may become in the other language: "I'm afraid"
    conflict,
    feeling,
    thanks,
    acknowledge, ///< signs of the steps of the recipe beyond those above
    ask,
    offer,
    tell,
    close,
    familiar, ///< the listener is addressed as tú
    formal,   ///< the listener is addressed as usted
};

inline constexpr std::size_t sign_count = static_cast<std::size_t>(Sign::formal) + 1;

/// How many there are of each sign.
struct Signs : std::array<int, sign_count> {
    int of(Sign sign) const { return (*this)[static_cast<std::size_t>(sign)]; }
};

/// The words and phrases of one language, by their first letters.
class Lexicon {
  public:
    explicit Lexicon(Language language);

    /// Counts the signs of a text. A phrase that begins within another of the same sign is part of that one.
    /// How the listener is addressed is not counted in asides: there, other people speak.
    Signs count(const Reading& reading) const;

    /// The first word that counts as a sign; "" when there is none. It lives as long as the reading.
    std::string_view first(const Reading& reading, Sign sign) const;

  private:
    static constexpr std::size_t bucket_count = 4096;

    struct Phrase {
        std::string_view first;
        std::vector<std::string_view> rest;
        bool prefix = false; ///< the last word may go on
        bool clause = false; ///< only where a clause begins
        Sign sign = Sign::figure;
    };

    /// What has been counted so far, and by sign the word where its last phrase ended.
    struct Tally {
        Signs signs{};
        std::array<std::size_t, sign_count> ends{};
    };

    static std::size_t bucket_of(std::string_view word);
    static Phrase parsed(Sign sign, std::string_view phrase);
    static bool matches(const Phrase& phrase, const Reading& reading, std::size_t at);
    void count_at(Tally& tally, const Reading& reading, std::size_t at) const;

    std::vector<Phrase> phrases_;                          ///< by bucket, a hash of the first three bytes
    std::array<std::uint16_t, bucket_count + 1> starts_{}; ///< by bucket: its first phrase
};

/// The lexicon of a language, made on first use.
const Lexicon& lexicon(Language language);

} // namespace aplomo::wording
