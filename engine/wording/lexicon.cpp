#include "wording/lexicon.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "wording/lists.hpp"

namespace aplomo::wording {
namespace {

using List = std::span<const std::string_view> (*)(Language);

constexpr std::array<std::pair<Sign, List>, sign_count> lists{{{Sign::figure, figures},
                                                               {Sign::pair, pairs},
                                                               {Sign::echo_figure, echoes_of_figures},
                                                               {Sign::clock, clock_words},
                                                               {Sign::moment, moments},
                                                               {Sign::apology, apologies},
                                                               {Sign::echo_apology, echoes_of_apologies},
                                                               {Sign::conflict, conflict},
                                                               {Sign::feeling, feelings},
                                                               {Sign::thanks, thanks},
                                                               {Sign::acknowledge, acknowledgements},
                                                               {Sign::ask, invitations},
                                                               {Sign::offer, offers},
                                                               {Sign::tell, tellings},
                                                               {Sign::close, closings},
                                                               {Sign::familiar, familiar_address},
                                                               {Sign::formal, formal_address}}};

bool is_address(Sign sign) { return sign == Sign::familiar || sign == Sign::formal; }

bool is_clock(std::string_view word) { return word.find(':') != word.npos; }

} // namespace

Lexicon::Lexicon(Language language) {
    for (const auto& [sign, list] : lists)
        for (const auto phrase : list(language)) phrases_.push_back(parsed(sign, phrase));
    const auto bucket = [](const Phrase& phrase) { return bucket_of(phrase.first); };
    std::ranges::stable_sort(phrases_, {}, bucket);
    for (std::size_t i = 0; i <= bucket_count; ++i)
        starts_[i] =
            static_cast<std::uint16_t>(std::ranges::lower_bound(phrases_, i, {}, bucket) - phrases_.begin());
}

/// No word of a list is cut short before its third byte.
std::size_t Lexicon::bucket_of(std::string_view word) {
    std::size_t hash = 0;
    for (std::size_t i = 0; i < 3; ++i)
        hash = hash * 37 + (i < word.size() ? static_cast<unsigned char>(word[i]) : 0);
    return hash % bucket_count;
}

Lexicon::Phrase Lexicon::parsed(Sign sign, std::string_view phrase) {
    Phrase result{{}, {}, phrase.ends_with('*'), phrase.starts_with('^'), sign};
    if (result.prefix) phrase.remove_suffix(1);
    if (result.clause) phrase.remove_prefix(1);
    const auto take_word = [&] {
        const auto word = phrase.substr(0, phrase.find(' '));
        phrase.remove_prefix(std::min(word.size() + 1, phrase.size()));
        return word;
    };
    result.first = take_word();
    while (!phrase.empty()) result.rest.push_back(take_word());
    return result;
}

bool Lexicon::matches(const Phrase& phrase, const Reading& reading, std::size_t at) {
    const auto is = [&](std::string_view word, std::size_t place, bool may_go_on) {
        const auto there = spelling(reading, reading.words[place]);
        return may_go_on ? there.starts_with(word) : there == word;
    };
    const auto& [first, rest, prefix, clause, sign] = phrase;
    if (!is(first, at, prefix && rest.empty())) return false;
    if (clause && !reading.words[at].clause) return false;
    if (at + rest.size() >= reading.words.size()) return false;
    for (std::size_t i = 0; i < rest.size(); ++i)
        if (!is(rest[i], at + 1 + i, prefix && i + 1 == rest.size())) return false;
    return true;
}

void Lexicon::count_at(Tally& tally, const Reading& reading, std::size_t at) const {
    const auto& word = reading.words[at];
    const auto spelt = spelling(reading, word);
    const auto take = [&](Sign sign, std::size_t size) {
        const auto index = static_cast<std::size_t>(sign);
        if (tally.ends[index] <= at) ++tally.signs[index];
        tally.ends[index] = std::max(tally.ends[index], at + size);
    };
    if (word.digits) take(is_clock(spelt) ? Sign::clock : Sign::figure, 1);
    const auto bucket = bucket_of(spelt);
    for (std::size_t i = starts_[bucket]; i < starts_[bucket + 1]; ++i)
        if (const auto& phrase = phrases_[i];
            matches(phrase, reading, at) && !(word.aside && is_address(phrase.sign)))
            take(phrase.sign, 1 + phrase.rest.size());
}

Signs Lexicon::count(const Reading& reading) const {
    Tally tally;
    for (std::size_t at = 0; at < reading.words.size(); ++at) count_at(tally, reading, at);
    return tally.signs;
}

std::string_view Lexicon::first(const Reading& reading, Sign sign) const {
    Tally tally;
    for (std::size_t at = 0; at < reading.words.size(); ++at) {
        count_at(tally, reading, at);
        if (tally.signs.of(sign) > 0) return spelling(reading, reading.words[at]);
    }
    return {};
}

const Lexicon& lexicon(Language language) {
    static const std::array<Lexicon, all_languages.size()> lexicons{Lexicon(Language::es),
                                                                    Lexicon(Language::en)};
    return lexicons[static_cast<std::size_t>(language)];
}

} // namespace aplomo::wording
