#pragma once

#include <optional>

#include "analysis/questions.hpp"

namespace aplomo::analysis {

/// How far one thing that can be seen of a reply gives the right one away, over all scenarios. The cue is
/// named by the bot that goes by it.
struct CueScore {
    Bot cue = Bot::first;
    std::optional<Language> language; ///< nothing: the same in every language
    Hits hits;
    double adjusted = 1; ///< `hits.p` after Holm over all cues and languages

    bool leaks() const { return adjusted < significance_level; }
};

/// Every cue of position and wording (`goes_by_surface`), those of wording in each language that some
/// scenario has.
std::vector<CueScore> cue_scores(std::span<const Quiz> quizzes);

} // namespace aplomo::analysis
