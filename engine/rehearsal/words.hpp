#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aplomo::rehearsal {

/// The words that a line of a talk may begin with, in the order in which a recorded talk has them.
enum class Word : std::uint8_t {
    format,
    scenario,
    variant,
    language,
    read,
    reaction,
    points,
    cost,
    turn,
    line,
    says,
    meters,
    facts,
    patience,
    offered,
    choose,
    ending,
    outcome,
    overall,
    principles,
    passed
};

inline constexpr std::array<std::string_view, 21> word_ids{
    "format",  "scenario", "variant", "language", "read",    "reaction",   "points",
    "cost",    "turn",     "line",    "says",     "meters",  "facts",      "patience",
    "offered", "choose",   "ending",  "outcome",  "overall", "principles", "passed"};
constexpr std::string_view id_of(Word word) { return word_ids[static_cast<std::size_t>(word)]; }

/// What stands behind a word.
enum class Shape : std::uint8_t {
    text,    ///< the rest of the line, as people read it
    id,      ///< one id
    ids,     ///< ids, separated by commas; none is allowed
    integer, ///< one whole number
    score,   ///< one score or cost
    counts,  ///< ids, each with a whole number
    scores   ///< ids, each with a score
};
Shape shape_of(Word word);

/// May the word be followed by `includes`: what is stated must then be among, or a part of, what there is.
bool may_include(Word word);

/// Words that belong before the first decision.
constexpr bool begins(Word word) { return word <= Word::read; }

/// What a line begins with.
struct Heading {
    Word word;
    bool includes = false;
};

/// The heading of "says" or "offered includes"; nothing for anything else.
std::optional<Heading> heading_of(std::string_view text);

/// All that heading_of knows, to suggest from.
const std::vector<std::string>& headings();

} // namespace aplomo::rehearsal
