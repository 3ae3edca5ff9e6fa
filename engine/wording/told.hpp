#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "wording/findings.hpp"
#include "wording/utterance.hpp"

namespace aplomo::wording {

/// The findings so far. One of the same kind about the same thing is told once, whatever the variant.
class Told {
  public:
    explicit Told(const PlaceOf& place_of) : place_of_(place_of) {}

    /// `about` tells findings of the same kind and utterance apart: the language, the cue. The utterance's id
    /// goes before the details.
    void add(const char* name, const Utterance& said, const std::string& about,
             std::vector<std::string> details);

    /// By place; those of the same place in the order in which they were told.
    std::vector<diagnostics::Finding> in_order() &&;

  private:
    const PlaceOf& place_of_;
    std::set<std::string> keys_; ///< of what has been told
    std::vector<diagnostics::Finding> findings_;
};

/// All that is said, measured in one variant.
struct Hearing {
    const scenario::Scenario& scenario;
    const std::vector<Utterance>& said;
    std::array<Measures, all_languages.size()>
        measures; ///< by Language; empty when the scenario has not got it
    std::size_t variant = 0;

    const Measures& in(Language language) const { return measures[static_cast<std::size_t>(language)]; }
};

/// "es" in the first variant, "es, marta" in another: what is told there did not hold in the first.
std::string where(const Hearing& hearing, Language language);

/// The text of an utterance as it is said.
std::string text_of(const Hearing& hearing, const Utterance& said, Language language);

void find_uneven_lengths(Told& told, const Hearing& hearing, Language language);
void find_long_lines(Told& told, const Hearing& hearing, Language language);
void find_hard_lines(Told& told, const Hearing& hearing, Language language);
void find_one_sided_cues(Told& told, const Hearing& hearing);
void find_mixed_address(Told& told, const Hearing& hearing);

} // namespace aplomo::wording
