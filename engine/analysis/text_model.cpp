#include "analysis/text_model.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "analysis/least_squares.hpp"

namespace aplomo::analysis {
namespace {

constexpr std::size_t measures = 11;
constexpr double ridge = 0.01;

using Described = std::array<double, measures>;
using Model = LeastSquares<measures>;

bool contains(Replies replies, std::size_t position) { return (replies >> position & 1U) != 0; }

Described measured(const Look& look, double mean_length, scenario::Phase phase) {
    const auto& text = look.features;
    const auto number = [](int count) { return static_cast<double>(count); };
    return {number(text.letters),
            std::abs(number(text.letters) - mean_length),
            number(text.concrete),
            number(text.apologies),
            number(text.conflict),
            number(text.feeling),
            number(text.thanks),
            number(text.questions),
            number(text.exclamations),
            number(look.shared_words),
            number(signs(text, step_due(phase)))};
}

/// Less the mean of the open replies, over their standard deviation; 0 where all are the same.
void standardise(std::vector<Described>& replies, std::size_t measure) {
    double sum = 0, squares = 0;
    for (const auto& reply : replies) sum += reply[measure];
    const double mean = sum / static_cast<double>(replies.size());
    for (const auto& reply : replies) squares += (reply[measure] - mean) * (reply[measure] - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(replies.size()));
    for (auto& reply : replies) reply[measure] = deviation < 1e-9 ? 0 : (reply[measure] - mean) / deviation;
}

/// A question as the model sees it in one language.
struct Sheet {
    const Question* question;
    std::vector<std::size_t> open;    ///< positions
    std::vector<Described> described; ///< of the open replies
};

Sheet sheet_of(const Question& question, const std::vector<Look>& looks) {
    Sheet sheet{&question, {}, {}};
    double length = 0;
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (contains(question.open, i)) {
            sheet.open.push_back(i);
            length += looks[i].features.letters;
        }
    const double mean = length / static_cast<double>(sheet.open.size());
    for (const auto i : sheet.open) sheet.described.push_back(measured(looks[i], mean, question.phase));
    for (std::size_t measure = 0; measure < measures; ++measure) standardise(sheet.described, measure);
    return sheet;
}

/// By scenario that has the language and a question.
std::vector<std::vector<Sheet>> sheets_of(std::span<const Quiz> quizzes, Language language) {
    std::vector<std::vector<Sheet>> made;
    for (const auto& quiz : quizzes) {
        std::vector<Sheet> sheets;
        for (const auto& question : quiz.questions)
            if (const auto& looks = question.looks[static_cast<std::size_t>(language)]; !looks.empty())
                sheets.push_back(sheet_of(question, looks));
        if (!sheets.empty()) made.push_back(std::move(sheets));
    }
    return made;
}

void learn(Model& model, const Sheet& sheet) {
    const auto right = static_cast<double>(std::popcount(sheet.question->key));
    const double mean = right / static_cast<double>(sheet.open.size());
    for (std::size_t i = 0; i < sheet.open.size(); ++i)
        model.add(sheet.described[i], (contains(sheet.question->key, sheet.open[i]) ? 1 : 0) - mean);
}

/// The replies that the model expects most of.
Replies mark(const Described& weights, const Sheet& sheet) {
    constexpr double same = 1e-9;
    double high = -std::numeric_limits<double>::infinity();
    Replies marked = 0;
    for (std::size_t i = 0; i < sheet.open.size(); ++i) {
        double expected = 0;
        for (std::size_t measure = 0; measure < measures; ++measure)
            expected += weights[measure] * sheet.described[i][measure];
        if (expected > high + same) marked = 0;
        if (expected > high - same) marked |= static_cast<Replies>(1U << sheet.open[i]);
        high = std::max(high, expected);
    }
    return marked;
}

ModelScore leave_one_out(const std::vector<std::vector<Sheet>>& scenarios, Language language) {
    std::vector<Guess> guesses;
    for (const auto& left_out : scenarios) {
        Model model;
        for (const auto& other : scenarios)
            if (&other != &left_out)
                for (const auto& sheet : other) learn(model, sheet);
        const auto weights = model.solve(ridge);
        for (const auto& sheet : left_out) guesses.push_back(guess(*sheet.question, mark(weights, sheet)));
    }
    return {language, scenarios.size(), weigh_up(guesses), 1};
}

} // namespace

std::vector<ModelScore> model_scores(std::span<const Quiz> quizzes) {
    std::vector<ModelScore> scores;
    std::vector<double> probabilities;
    for (const auto language : all_languages) {
        const auto scenarios = sheets_of(quizzes, language);
        if (scenarios.size() < 2) continue;
        scores.push_back(leave_one_out(scenarios, language));
        probabilities.push_back(scores.back().hits.p);
    }
    const auto adjusted = holm(probabilities);
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i].adjusted = adjusted[i];
    return scores;
}

} // namespace aplomo::analysis
