#include "wording/measure.hpp"

#include "wording/ease.hpp"

namespace aplomo::wording {

Measure measure(std::string_view text, Language language, Look look) {
    const auto reading = read(text);
    int spoken = 0;
    if (reading.words.size() >= least_words_for_ease)
        for (const auto& word : reading.words) spoken += syllables(spelling(reading, word), language);
    return {reading.letters,
            static_cast<int>(reading.words.size()),
            spoken,
            reading.sentences,
            reading.questions,
            reading.exclamations,
            look == Look::signs_too ? lexicon(language).count(reading) : Signs{}};
}

} // namespace aplomo::wording
