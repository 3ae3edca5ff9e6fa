#include "wording/features.hpp"

#include <algorithm>

#include "wording/lists.hpp"
#include "wording/measure.hpp"

namespace aplomo::wording {
namespace {

bool is_stop_word(std::string_view word, Language language) {
    return std::ranges::binary_search(stop_words(language), word);
}

/// "mondays'" and "monday's" are about Monday.
std::string_view without_possessive(std::string_view word) {
    return word.ends_with("'s") ? word.substr(0, word.size() - 2) : word;
}

} // namespace

Features features(std::string_view text, Language language) {
    const auto counted = measure(text, language);
    const auto of = [&](Sign sign) { return counted.signs.of(sign); };
    Features seen;
    seen.letters = counted.letters;
    seen.words = counted.words;
    seen.concrete = of(Sign::figure) + of(Sign::pair) + of(Sign::clock) + of(Sign::moment);
    seen.apologies = of(Sign::apology);
    seen.conflict = of(Sign::conflict);
    seen.feeling = of(Sign::feeling);
    seen.thanks = of(Sign::thanks);
    seen.questions = counted.questions;
    seen.exclamations = counted.exclamations;
    seen.steps = {of(Sign::acknowledge) + seen.feeling + seen.apologies, of(Sign::ask) + seen.questions,
                  of(Sign::offer), of(Sign::tell) + seen.concrete, of(Sign::close) + seen.thanks};
    return seen;
}

std::vector<std::string> content_words(std::string_view text, Language language) {
    const auto reading = read(text);
    std::vector<std::string> words;
    for (const auto& word : reading.words) {
        auto folded = without_accents(without_possessive(spelling(reading, word)));
        if (!is_stop_word(folded, language)) words.push_back(std::move(folded));
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

int shared_words(const std::vector<std::string>& reply, const std::vector<std::string>& line) {
    int shared = 0;
    for (auto left = reply.begin(), right = line.begin(); left != reply.end() && right != line.end();) {
        const int order = left->compare(*right);
        if (order == 0) ++shared;
        if (order <= 0) ++left;
        if (order >= 0) ++right;
    }
    return shared;
}

int shared_words(std::string_view reply, std::string_view line, Language language) {
    return shared_words(content_words(reply, language), content_words(line, language));
}

} // namespace aplomo::wording
