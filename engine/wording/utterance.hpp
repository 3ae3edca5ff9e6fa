#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "scenario/scenario.hpp"
#include "wording/measure.hpp"

namespace aplomo::wording {

/// What a text that is said aloud is to the scenario. Replies are the trainee's, all others the customer's.
enum class Part : std::uint8_t { line, reply, reaction, ending };

/// A text that is said aloud. It points into its scenario, which must outlive it.
struct Utterance {
    Part part = Part::line;
    std::string_view id;      ///< of the turn of a line, of the reply of a reaction, else its own
    scenario::Index turn = 0; ///< not of an ending
    std::size_t line = 0;     ///< of a line: its position among those of its turn
    const Text* text = nullptr;
    bool words = false; ///< uses {words}: it may read differently in each variant
};

/// Everything that is said aloud, turn by turn in file order. Acts are not said; the coach's `why` is read.
std::vector<Utterance> utterances(const scenario::Scenario& scenario);

/// By utterance, in one variant and one language.
using Measures = std::vector<Measure>;

/// In the first variant.
Measures measures(const scenario::Scenario& scenario, const std::vector<Utterance>& said, Language language);

/// Measures again what may read differently in another variant.
void measure_words(Measures& measures, const scenario::Scenario& scenario, const std::vector<Utterance>& said,
                   std::size_t variant, Language language);

} // namespace aplomo::wording
