#pragma once

#include <array>
#include <string>
#include <vector>

#include "analysis/bot.hpp"
#include "analysis/findings.hpp"
#include "analysis/significance.hpp"

namespace aplomo::analysis {

/// One turn of a scenario as a multiple-choice question: what stands there to choose from, and what is right.
///
/// A turn is met in many states, and translations and variants of it are no new evidence; so each turn of a
/// scenario is one question, however many variants it has: as met in the first variant that reaches it. Of
/// the states met there the ones on a best run count (a run that never takes a costly decision), or all of
/// them when no best run passes the turn. Of the combinations (line said, replies open, replies that are
/// best) in those states, the one of most states makes the question, among those in which some open reply is
/// best and some is not; a turn that has no such combination is no question.
struct Question {
    Index turn = 0;
    scenario::Phase phase = scenario::Phase::opening;
    Replies open = 0;
    Replies key = 0;                        ///< the open replies with the best value still to come
    std::array<std::vector<Look>, 2> looks; ///< by Language: every reply of the turn, by position
};

/// Marking some of the open replies as a guess; at least one must be marked.
Guess guess(Replies open, Replies key, Replies marked);

/// What one scenario adds to a catalogue's guessability: small, so that a scenario's states can be let go of.
struct Quiz {
    std::string scenario; ///< its id
    std::vector<Language> languages;
    std::vector<Question> questions; ///< in file order
};

/// The questions of one scenario. `results` holds one entry per variant, as `findings` takes them; those not
/// exhaustive are passed over.
Quiz quiz(const std::vector<VariantResult>& results);

} // namespace aplomo::analysis
