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

std::size_t bucket_of(std::string_view word) {
    const auto byte = [&](std::size_t i) {
        return i < word.size() ? static_cast<unsigned char>(word[i]) : std::size_t{0};
    };
    return (byte(0) * 31 + byte(1)) % 1024;
}

bool is_clock(std::string_view word) { return word.find(':') != word.npos; }

} // namespace

Lexicon::Lexicon(Language language) {
    for (const auto& [sign, list] : lists)
        for (const auto phrase : list(language)) add(sign, phrase);
}

void Lexicon::add(Sign sign, std::string_view phrase) {
    Phrase added{{}, phrase.ends_with('*'), phrase.starts_with('^'), sign};
    if (added.prefix) phrase.remove_suffix(1);
    if (added.clause) phrase.remove_prefix(1);
    while (!phrase.empty()) {
        const auto end = std::min(phrase.find(' '), phrase.size());
        added.words.push_back(phrase.substr(0, end));
        phrase.remove_prefix(std::min(end + 1, phrase.size()));
    }
    phrases_[bucket_of(added.words.front())].push_back(std::move(added));
}

bool Lexicon::matches(const Phrase& phrase, const Reading& reading, std::size_t at) {
    if (phrase.clause && !reading.words[at].clause) return false;
    if (at + phrase.words.size() > reading.words.size()) return false;
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        const auto there = spelling(reading, reading.words[at + i]);
        const bool may_go_on = phrase.prefix && i + 1 == phrase.words.size();
        if (may_go_on ? !there.starts_with(phrase.words[i]) : there != phrase.words[i]) return false;
    }
    return true;
}

void Lexicon::count_at(Tally& tally, const Reading& reading, std::size_t at) const {
    const auto& word = reading.words[at];
    const auto spelt = spelling(reading, word);
    const auto take = [&](Sign sign, std::size_t size) {
        const auto index = static_cast<std::size_t>(sign);
        tally.signs[index] += tally.ends[index] <= at;
        tally.ends[index] = std::max(tally.ends[index], at + size);
    };
    if (word.digits) take(is_clock(spelt) ? Sign::clock : Sign::figure, 1);
    for (const auto& phrase : phrases_[bucket_of(spelt)])
        if (matches(phrase, reading, at) && !(word.aside && is_address(phrase.sign)))
            take(phrase.sign, phrase.words.size());
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
