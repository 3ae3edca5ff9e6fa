#include "analysis/text_model.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <random>

#include "analysis/classroom.hpp"

namespace aplomo::analysis {
namespace {

/// As many of the open replies as the key has, drawn at random.
Replies draw(Replies open, Replies key, std::mt19937_64& dice) {
    std::array<unsigned, 8> left{};
    std::size_t count = 0;
    for (unsigned i = 0; i < left.size(); ++i)
        if ((open >> i & 1U) != 0) left[count++] = i;
    Replies drawn = 0;
    for (int needed = std::popcount(key); needed > 0; --needed) {
        const auto at = static_cast<std::size_t>(dice() % count);
        drawn |= static_cast<Replies>(1U << left[at]);
        left[at] = left[--count];
    }
    return drawn;
}

double sum_of(std::span<const Guess> guesses) {
    double sum = 0;
    for (const auto& guess : guesses) sum += static_cast<double>(guess.hits) / guess.marked;
    return sum;
}

/// Every scenario is learnt from to answer every other, so its questions are not independent; only drawing
/// keys and learning anew tells what luck does.
double probability_by_luck(const Classroom& classroom, double achieved) {
    const auto keys = classroom.keys();
    std::size_t questions = 0;
    for (const auto& scenario : keys) questions += scenario.size();
    const auto draws = std::clamp<std::size_t>(2'000'000 / std::max<std::size_t>(questions, 1), 99, 999);
    std::mt19937_64 dice(1); // the same draws on every machine
    std::size_t as_good = 1; // the author's own key is one of the draws
    for (std::size_t i = 0; i < draws; ++i) {
        auto drawn = keys;
        for (std::size_t scenario = 0; scenario < keys.size(); ++scenario)
            for (std::size_t j = 0; j < keys[scenario].size(); ++j)
                drawn[scenario][j] = draw(classroom.open(scenario, j), keys[scenario][j], dice);
        if (sum_of(classroom.guesses(drawn)) > achieved - 1e-9) ++as_good;
    }
    return static_cast<double>(as_good) / static_cast<double>(draws + 1);
}

} // namespace

std::vector<ModelScore> model_scores(std::span<const Quiz> quizzes) {
    std::vector<ModelScore> scores;
    std::vector<double> probabilities;
    for (const auto language : all_languages) {
        const Classroom classroom(quizzes, language);
        if (classroom.scenarios() < 2) continue;
        const auto guesses = classroom.guesses(classroom.keys());
        scores.push_back({language, classroom.scenarios(), weigh_up(guesses), 1});
        scores.back().hits.p = probability_by_luck(classroom, sum_of(guesses));
        probabilities.push_back(scores.back().hits.p);
    }
    const auto adjusted = holm(probabilities);
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i].adjusted = adjusted[i];
    return scores;
}

} // namespace aplomo::analysis
