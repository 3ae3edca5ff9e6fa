#include "wording/told.hpp"

namespace aplomo::wording {
namespace {

using Bits = std::uint32_t;

constexpr Bits bit_of(Sign sign) { return 1u << static_cast<Bits>(sign); }

/// A cue in one language, and what in the other may be the same thing said differently.
struct Cue {
    Sign sign;
    Bits like; ///< signs
};

constexpr Bits any_number = bit_of(Sign::figure) | bit_of(Sign::pair) | bit_of(Sign::echo_figure) |
                            bit_of(Sign::clock) | bit_of(Sign::moment);

constexpr std::array<Cue, 3> cues{{{Sign::figure, any_number},
                                   {Sign::clock, any_number},
                                   {Sign::apology, bit_of(Sign::apology) | bit_of(Sign::echo_apology)}}};

bool has(const Measure& measure, Bits signs) {
    for (std::size_t i = 0; i < sign_count; ++i)
        if ((signs >> i & 1) != 0 && measure.signs[i] > 0) return true;
    return false;
}

/// One reply in one language, held against the other.
struct Side {
    const Hearing& hearing;
    const Utterance& said;
    const Measure& here;
    const Measure& there;
    Language language;
    Language other;

    void tell(Told& told, const std::string& cue) const {
        told.add("cue-one-language", said, std::string(code_of(language)) + cue,
                 {cue, where(hearing, language), std::string(code_of(other))});
    }
};

void find_lost_cues(Told& told, const Side& side) {
    for (const auto& [sign, like] : cues)
        if (side.here.signs.of(sign) > 0 && !has(side.there, like)) {
            const auto reading = read(text_of(side.hearing, side.said, side.language));
            side.tell(told, std::string(lexicon(side.language).first(reading, sign)));
        }
    if (side.here.questions > 0 && side.there.questions == 0 && side.there.signs.of(Sign::ask) == 0)
        side.tell(told, "?");
    if (side.here.exclamations > 0 && side.there.exclamations == 0) side.tell(told, "!");
}

} // namespace

void find_one_sided_cues(Told& told, const Hearing& hearing) {
    const auto& [es, en] = hearing.measures;
    if (es.empty() || en.empty()) return;
    for (std::size_t i = 0; i < hearing.said.size(); ++i) {
        const auto& said = hearing.said[i];
        if (said.part != Part::reply) continue;
        find_lost_cues(told, {hearing, said, es[i], en[i], Language::es, Language::en});
        find_lost_cues(told, {hearing, said, en[i], es[i], Language::en, Language::es});
    }
}

} // namespace aplomo::wording
