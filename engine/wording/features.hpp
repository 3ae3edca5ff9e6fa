#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/language.hpp"

namespace aplomo::wording {

/// The steps of the fixed recipe that a mechanical trainee follows, in its order.
enum class Step : std::uint8_t { acknowledge, ask, offer, tell, close };

inline constexpr std::array<Step, 5> all_steps{Step::acknowledge, Step::ask, Step::offer, Step::tell,
                                               Step::close};

/// What can be seen of a text without knowing what it is worth. All are counts, 0 or more.
struct Features {
    int letters = 0;      ///< characters other than spaces: letters, digits and punctuation
    int words = 0;        ///< "don't", "pick-up" and "17:00" are one each
    int concrete = 0;     ///< figures, hours, days, months, amounts: "PX-2291", "ten", "Thursday", "noon"
    int apologies = 0;    ///< "sorry", "my apologies"; "lo siento", "perdone"
    int conflict = 0;     ///< words of confrontation: "no", "but", "you should have", "impossible"
    int feeling = 0;      ///< words for what somebody feels: "angry", "I understand"; "preocupa"
    int thanks = 0;       ///< "thank you", "gracias"
    int questions = 0;    ///< question marks; several together are one
    int exclamations = 0; ///< exclamation marks; several together are one
    std::array<int, all_steps.size()>
        steps{}; ///< by Step: how many signs there are of it; often several steps

    bool operator==(const Features&) const = default;
};

/// How many signs the text shows of a step.
constexpr int signs(const Features& features, Step step) {
    return features.steps[static_cast<std::size_t>(step)];
}

/// The features of a text as it is read: UTF-8, its {words} filled in (scenario::fill). Never fails; the same
/// on every machine. About 1 µs for twenty words: take them once per text, not once per state.
Features features(std::string_view text, Language language);

/// The different words of a text that say what it is about (no articles, pronouns, auxiliaries…), in lower
/// case, without accents (ñ stays), sorted.
std::vector<std::string> content_words(std::string_view text, Language language);

/// How many words are in both lists. Each must be sorted and hold no word twice, as content_words gives them.
int shared_words(const std::vector<std::string>& reply, const std::vector<std::string>& line);

/// How many different content words a reply repeats of the line it answers.
int shared_words(std::string_view reply, std::string_view line, Language language);

} // namespace aplomo::wording
