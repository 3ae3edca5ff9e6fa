#include "scoring/printed.hpp"

namespace aplomo::scoring {

PrintedScores printed(const Scorecard& scorecard) {
    PrintedScores scores{rounded(scorecard.overall, millionths), {}, {}};
    for (std::size_t i = 0; i < scores.principles.size(); ++i)
        scores.principles[i] = rounded(scorecard.principles[i].score, millionths);
    std::vector<Share> exact{scorecard.briefing_cost};
    exact.insert(exact.end(), scorecard.costs.begin(), scorecard.costs.end());
    scores.costs = apportion(exact, millionths, millionths - scores.overall);
    return scores;
}

} // namespace aplomo::scoring
