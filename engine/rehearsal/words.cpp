#include "rehearsal/words.hpp"

#include <algorithm>

namespace aplomo::rehearsal {
namespace {

constexpr std::string_view including = " includes";

} // namespace

Shape shape_of(Word word) {
    switch (word) {
    case Word::says:
    case Word::reaction: return Shape::text;
    case Word::read:
    case Word::facts:
    case Word::offered: return Shape::ids;
    case Word::format:
    case Word::patience: return Shape::integer;
    case Word::cost:
    case Word::overall: return Shape::score;
    case Word::points:
    case Word::meters: return Shape::counts;
    case Word::principles: return Shape::scores;
    default: return Shape::id;
    }
}

bool may_include(Word word) {
    return word == Word::says || word == Word::reaction || word == Word::facts || word == Word::offered;
}

std::optional<Heading> heading_of(std::string_view text) {
    const bool includes = text.ends_with(including);
    if (includes) text.remove_suffix(including.size());
    const auto* found = std::ranges::find(word_ids, text);
    if (found == word_ids.end()) return std::nullopt;
    const auto word = static_cast<Word>(found - word_ids.begin());
    if (includes && !may_include(word)) return std::nullopt;
    return Heading{word, includes};
}

const std::vector<std::string>& headings() {
    static const auto all = [] {
        std::vector<std::string> made(word_ids.begin(), word_ids.end());
        for (const auto id : word_ids)
            if (const auto both = std::string(id).append(including); heading_of(both)) made.push_back(both);
        return made;
    }();
    return all;
}

} // namespace aplomo::rehearsal
