#include "analysis/description.hpp"

#include <cmath>

namespace aplomo::analysis {
namespace {

Description measure(const Look& look, double mean_length, scenario::Phase phase) {
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

void standardise(std::vector<Description>& replies, std::size_t column) {
    const auto count = static_cast<double>(replies.size());
    double sum = 0, squares = 0;
    for (const auto& reply : replies) sum += reply[column];
    for (const auto& reply : replies) squares += std::pow(reply[column] - sum / count, 2);
    const double deviation = std::sqrt(squares / count);
    for (auto& reply : replies)
        reply[column] = deviation < 1e-9 ? 0 : (reply[column] - sum / count) / deviation;
}

} // namespace

DescribedQuestion describe(const Question& question, Language language) {
    const auto& looks = question.looks[static_cast<std::size_t>(language)];
    DescribedQuestion made{&question, {}, {}};
    double length = 0;
    for (std::size_t i = 0; i < looks.size(); ++i)
        if ((question.open >> i & 1U) != 0) {
            made.open.push_back(i);
            length += looks[i].features.letters;
        }
    const double mean = length / static_cast<double>(made.open.size());
    for (const auto i : made.open) made.replies.push_back(measure(looks[i], mean, question.phase));
    for (std::size_t column = 0; column < Description{}.size(); ++column) standardise(made.replies, column);
    return made;
}

} // namespace aplomo::analysis
