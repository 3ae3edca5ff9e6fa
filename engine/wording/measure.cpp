#include "wording/measure.hpp"

#include "wording/ease.hpp"

namespace aplomo::wording {

Measure measure(std::string_view text, Language language) {
    const auto reading = read(text);
    int spoken = 0;
    for (const auto& word : reading.words) spoken += syllables(spelling(reading, word), language);
    return {reading.letters,
            static_cast<int>(reading.words.size()),
            spoken,
            reading.sentences,
            reading.questions,
            reading.exclamations,
            lexicon(language).count(reading)};
}

} // namespace aplomo::wording
