#include "wording/ease.hpp"
#include "wording/told.hpp"

namespace aplomo::wording {
void find_long_lines(Told& told, const Hearing& hearing, Language language) {
    for (std::size_t i = 0; i < hearing.said.size(); ++i) {
        const auto& said = hearing.said[i];
        const int words = hearing.in(language)[i].words;
        if (words <= most_words_said) continue;
        told.add("line-long", said, std::string(code_of(language)),
                 {std::to_string(words), std::to_string(most_words_said), where(hearing, language)});
    }
}

void find_hard_lines(Told& told, const Hearing& hearing, Language language) {
    const int least = language == Language::es ? least_ease_es : least_ease_en;
    for (std::size_t i = 0; i < hearing.said.size(); ++i) {
        const auto& said = hearing.said[i];
        const auto& measure = hearing.in(language)[i];
        if (measure.words < least_words_for_ease) continue;
        const int ease = reading_ease(measure.words, measure.syllables, measure.sentences, language);
        if (ease >= least) continue;
        told.add("reading-hard", said, std::string(code_of(language)),
                 {std::to_string(ease), std::to_string(least), where(hearing, language)});
    }
}

} // namespace aplomo::wording
