#include "wording/told.hpp"

namespace aplomo::wording {
namespace {

/// How somebody addresses the other: how many of their texts have a clear form of each.
struct Address {
    int familiar = 0;
    int formal = 0;

    /// Usted where both are as frequent: it is how strangers begin.
    bool mostly_formal() const { return formal >= familiar; }
    bool mixed() const { return familiar > 0 && formal > 0; }
};

bool by_trainee(const Utterance& said) { return said.part == Part::reply; }

Address address_of(const Hearing& hearing, const Measures& measures, bool trainee) {
    Address address;
    for (std::size_t i = 0; i < hearing.said.size(); ++i) {
        if (by_trainee(hearing.said[i]) != trainee) continue;
        if (measures[i].signs.of(Sign::familiar) > 0) ++address.familiar;
        if (measures[i].signs.of(Sign::formal) > 0) ++address.formal;
    }
    return address;
}

void find_mixed_address_of(Told& told, const Hearing& hearing, bool trainee) {
    const auto& measures = hearing.in(Language::es);
    const auto address = address_of(hearing, measures, trainee);
    if (!address.mixed()) return;
    const bool formal = address.mostly_formal();
    const auto odd = formal ? Sign::familiar : Sign::formal;
    for (std::size_t i = 0; i < hearing.said.size(); ++i) {
        const auto& said = hearing.said[i];
        if (by_trainee(said) != trainee || measures[i].signs.of(odd) == 0) continue;
        const auto reading = read(text_of(hearing, said, Language::es));
        const std::string word(lexicon(Language::es).first(reading, odd));
        told.add("address-mixed", said, word,
                 {word, formal ? "tú" : "usted", formal ? "usted" : "tú",
                  std::to_string(formal ? address.formal : address.familiar)});
    }
}

} // namespace

void find_mixed_address(Told& told, const Hearing& hearing) {
    if (hearing.in(Language::es).empty()) return;
    for (const bool trainee : {false, true}) find_mixed_address_of(told, hearing, trainee);
}

} // namespace aplomo::wording
