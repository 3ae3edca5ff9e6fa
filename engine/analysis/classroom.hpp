#pragma once

#include <span>
#include <vector>

#include "analysis/description.hpp"
#include "analysis/least_squares.hpp"

namespace aplomo::analysis {

/// A key for each question, scenario by scenario.
using Keys = std::vector<std::vector<Replies>>;

/// The scenarios of a catalogue that have one language and a question, ready to be learnt from for any key:
/// for each scenario a linear model learns from all the others which replies are right, and answers it. The
/// quizzes must outlive it.
class Classroom {
  public:
    Classroom(std::span<const Quiz> quizzes, Language language);

    std::size_t scenarios() const { return scenarios_.size(); }

    /// The author's.
    Keys keys() const;

    /// The open replies of a scenario's question.
    Replies open(std::size_t scenario, std::size_t question) const {
        return scenarios_[scenario][question].question->open;
    }

    /// Each question answered by what the other scenarios teach, if this were the key. There must be at least
    /// two scenarios.
    std::vector<Guess> guesses(const Keys& keys) const;

  private:
    using Fit = LeastSquares<Description{}.size()>;

    void prepare();

    std::vector<std::vector<DescribedQuestion>> scenarios_;
    std::vector<Fit> without_; ///< by scenario left out
};

} // namespace aplomo::analysis
