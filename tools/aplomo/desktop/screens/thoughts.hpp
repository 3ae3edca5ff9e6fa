#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace aplomo::screens {

/// What the hardest moment felt like.
enum class Feeling { calm, confident, tense, annoyed, nervous, blank };
inline constexpr std::size_t feelings = 6;

/// What a trainee thinks of an attempt. Never scored; nobody else sees it.
struct Thoughts {
    std::optional<Feeling> feeling;
    std::string words;               ///< on the hardest moment
    std::optional<std::size_t> goal; ///< for the next time: one of the debrief's proposals
    std::string own_goal;            ///< or in the trainee's own words; not with one of the proposals

    bool operator==(const Thoughts&) const = default;
};

} // namespace aplomo::screens
