#include "analysis/cues.hpp"

#include <algorithm>

namespace aplomo::analysis {
namespace {

/// What a bot marks at each question that has the language.
std::vector<Guess> guesses(Bot bot, std::span<const Quiz> quizzes, Language language) {
    std::vector<Guess> made;
    for (const auto& quiz : quizzes)
        for (const auto& question : quiz.questions)
            if (const auto& looks = question.looks[static_cast<std::size_t>(language)]; !looks.empty())
                made.push_back(
                    guess(question.open, question.key, pick(bot, question.phase, looks, question.open)));
    return made;
}

/// Position alone reads nothing: any language will do.
std::vector<Guess> guesses_by_position(Bot bot, std::span<const Quiz> quizzes) {
    std::vector<Guess> made;
    for (const auto& quiz : quizzes)
        for (const auto& question : quiz.questions)
            made.push_back(guess(question.open, question.key, pick(bot, question.phase, {}, question.open)));
    return made;
}

bool spoken_in_any(std::span<const Quiz> quizzes, Language language) {
    return std::any_of(quizzes.begin(), quizzes.end(), [&](const Quiz& quiz) {
        return std::find(quiz.languages.begin(), quiz.languages.end(), language) != quiz.languages.end();
    });
}

} // namespace

std::vector<CueScore> cue_scores(std::span<const Quiz> quizzes) {
    std::vector<CueScore> scores;
    for (std::size_t i = 0; i < bot_ids.size(); ++i) {
        const auto cue = bot_at(i);
        if (!goes_by_surface(cue)) continue;
        if (!reads_text(cue)) scores.push_back({cue, {}, weigh_up(guesses_by_position(cue, quizzes)), 1});
        for (const auto language : all_languages)
            if (reads_text(cue) && spoken_in_any(quizzes, language))
                scores.push_back({cue, language, weigh_up(guesses(cue, quizzes, language)), 1});
    }
    std::vector<double> probabilities;
    probabilities.reserve(scores.size());
    for (const auto& score : scores) probabilities.push_back(score.hits.p);
    const auto adjusted = holm(probabilities);
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i].adjusted = adjusted[i];
    return scores;
}

} // namespace aplomo::analysis
