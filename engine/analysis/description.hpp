#pragma once

#include <array>
#include <vector>

#include "analysis/questions.hpp"

namespace aplomo::analysis {

/// A reply by its wording alone, each measure compared with the open replies beside it: less their mean, over
/// their standard deviation; 0 where all are the same.
using Description = std::array<double, 11>;

/// A question in one language, its open replies described. The question must outlive it.
struct DescribedQuestion {
    const Question* question = nullptr;
    std::vector<std::size_t> open; ///< positions in the turn
    std::vector<Description> replies;
};

/// Length, distance from the mean length, concrete words, apologies, confrontation, feeling, thanks,
/// questions, exclamations, words shared with the customer's line, signs of the step that the phase asks for.
/// The question must have the language.
DescribedQuestion describe(const Question& question, Language language);

} // namespace aplomo::analysis
