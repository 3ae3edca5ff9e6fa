#include "analysis/classroom.hpp"

#include <algorithm>
#include <limits>

namespace aplomo::analysis {
namespace {

constexpr std::size_t measures = Description{}.size();
constexpr double ridge = 0.01;

Description& operator+=(Description& sum, const Description& more) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += more[i];
    return sum;
}

/// What a question teaches: right replies weigh 1, all of them less the mean. Descriptions add up to nothing
/// over a question, so the mean need not be taken away.
Description lesson(const DescribedQuestion& question, Replies key) {
    Description toward{};
    for (std::size_t i = 0; i < question.open.size(); ++i)
        if ((key >> question.open[i] & 1U) != 0) toward += question.replies[i];
    return toward;
}

/// The replies of which the weights promise most.
Replies mark(const Description& weights, const DescribedQuestion& question) {
    constexpr double same = 1e-9;
    double high = -std::numeric_limits<double>::infinity();
    Replies marked = 0;
    for (std::size_t i = 0; i < question.open.size(); ++i) {
        double promise = 0;
        for (std::size_t j = 0; j < measures; ++j) promise += weights[j] * question.replies[i][j];
        if (promise > high + same) marked = 0;
        if (promise > high - same) marked |= static_cast<Replies>(1U << question.open[i]);
        high = std::max(high, promise);
    }
    return marked;
}

Description less(Description sum, const Description& part) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] -= part[i];
    return sum;
}

} // namespace

Classroom::Classroom(std::span<const Quiz> quizzes, Language language) {
    for (const auto& quiz : quizzes) {
        std::vector<DescribedQuestion> described;
        for (const auto& question : quiz.questions)
            if (!question.looks[static_cast<std::size_t>(language)].empty())
                described.push_back(describe(question, language));
        if (!described.empty()) scenarios_.push_back(std::move(described));
    }
    if (scenarios_.size() > 1) prepare();
}

void Classroom::prepare() {
    std::vector<Products<measures>> products(scenarios_.size());
    Products<measures> all;
    for (std::size_t i = 0; i < scenarios_.size(); ++i) {
        for (const auto& question : scenarios_[i])
            for (const auto& reply : question.replies) products[i].add(reply);
        all += products[i];
    }
    for (const auto& own : products) {
        auto others = all;
        others -= own;
        without_.emplace_back(others, ridge);
    }
}

Keys Classroom::keys() const {
    Keys made;
    for (const auto& scenario : scenarios_) {
        auto& keys = made.emplace_back();
        for (const auto& question : scenario) keys.push_back(question.question->key);
    }
    return made;
}

std::vector<Guess> Classroom::guesses(const Keys& keys) const {
    std::vector<Description> lessons(scenarios_.size(), Description{});
    Description all{};
    for (std::size_t i = 0; i < scenarios_.size(); ++i) {
        for (std::size_t j = 0; j < scenarios_[i].size(); ++j)
            lessons[i] += lesson(scenarios_[i][j], keys[i][j]);
        all += lessons[i];
    }
    std::vector<Guess> made;
    for (std::size_t i = 0; i < scenarios_.size(); ++i) {
        const auto weights = without_[i].weights(less(all, lessons[i]));
        for (std::size_t j = 0; j < scenarios_[i].size(); ++j) {
            const auto& question = scenarios_[i][j];
            made.push_back(guess(question.question->open, keys[i][j], mark(weights, question)));
        }
    }
    return made;
}

} // namespace aplomo::analysis
