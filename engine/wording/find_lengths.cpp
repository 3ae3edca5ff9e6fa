#include <algorithm>

#include "wording/told.hpp"

namespace aplomo::wording {
namespace {

/// The spoken replies of one turn, and what they come to.
struct Replies {
    std::vector<std::size_t> said; ///< positions of utterances
    int letters = 0;
};

std::vector<Replies> by_turn(const Hearing& hearing, const Measures& measures) {
    std::vector<Replies> turns(hearing.scenario.turns.size());
    for (std::size_t i = 0; i < hearing.said.size(); ++i) {
        const auto& said = hearing.said[i];
        if (said.part != Part::reply) continue;
        auto& replies = turns[said.turn];
        replies.said.push_back(i);
        replies.letters += measures[i].letters;
    }
    return turns;
}

} // namespace

void find_uneven_lengths(Told& told, const Hearing& hearing, Language language) {
    const auto& measures = hearing.in(language);
    for (const auto& [said, letters] : by_turn(hearing, measures)) {
        const int whole = 100 * static_cast<int>(said.size()); // the mean is letters / size
        const int low = (letters * (100 - length_band) + whole - 1) / std::max(whole, 1);
        const int high = letters * (100 + length_band) / std::max(whole, 1);
        for (const auto i : said) {
            const int own = measures[i].letters;
            if (own >= low && own <= high) continue;
            told.add(
                "length-uneven", hearing.said[i], std::string(code_of(language)),
                {std::to_string(own), std::to_string(low), std::to_string(high), where(hearing, language)});
        }
    }
}

} // namespace aplomo::wording
