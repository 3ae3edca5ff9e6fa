#pragma once

#include "analysis/questions.hpp"

namespace aplomo::analysis {

/// How far wording as a whole gives the right reply away: what somebody who has learnt from the other
/// scenarios which wording is right gets in a scenario that they have not seen.
struct ModelScore {
    Language language = Language::es;
    std::size_t scenarios = 0; ///< that have the language and a question
    Hits hits;           ///< over all questions, each answered when its scenario was left out; `p` see below
    double adjusted = 1; ///< `hits.p` after Holm over the languages

    bool leaks() const { return adjusted < significance_level; }
};

/// For each language that at least two scenarios have. For each scenario a linear model learns from all the
/// others and marks the reply that it expects most of. A reply is described by its text alone, compared with
/// the open replies beside it (see Description). What is learnt is whether a reply is right (1 or 0, less the
/// mean of its question), by least squares with a pinch of ridge.
///
/// `hits.p` is the share of keys, drawn at random and learnt anew (999 times, less often beyond 2,000
/// questions), with which the models hit as often: scenarios learn from each other, so their questions are
/// not independent, and `weigh_up` would see leaks where there are none. The draws are the same on every
/// machine.
std::vector<ModelScore> model_scores(std::span<const Quiz> quizzes);

} // namespace aplomo::analysis
