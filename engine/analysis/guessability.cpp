#include "analysis/guessability.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "analysis/bots.hpp"

namespace aplomo::analysis {
namespace {

std::string percent(double share) { return fmt::format("{:.0f}", 100 * share); }

/// Small enough to be told apart from 0, large enough to be read.
std::string probability(double p) { return p < 0.0001 ? "< 0.0001" : fmt::format("{:.4f}", p); }

/// Those in which wording was looked at: "es, en".
std::string languages_of(const Guessability& guessability) {
    std::string codes;
    for (const auto& score : guessability.cues)
        if (score.cue == Bot::longest && score.language)
            codes += (codes.empty() ? "" : ", ") + std::string(code_of(*score.language));
    return codes;
}

} // namespace

Guessability guessability(std::span<const Quiz> quizzes) {
    Guessability made;
    for (const auto& quiz : quizzes) {
        made.scenarios += quiz.questions.empty() ? 0 : 1;
        made.questions += quiz.questions.size();
    }
    made.cues = cue_scores(quizzes);
    made.model = model_scores(quizzes);
    return made;
}

std::vector<diagnostics::Finding> guessability_findings(const Guessability& guessability,
                                                        const diagnostics::Place& place) {
    std::vector<diagnostics::Finding> found;
    for (const auto& score : guessability.cues)
        if (score.leaks())
            found.push_back(
                {"cue-leaks",
                 place,
                 {score.language ? std::string(code_of(*score.language)) : languages_of(guessability),
                  percent(score.hits.rate), std::to_string(score.hits.questions),
                  percent(score.hits.expected), probability(score.adjusted)},
                 {},
                 {{reason_of("cue-", score.cue)}}});
    for (const auto& score : guessability.model)
        if (score.leaks())
            found.push_back({"text-leaks",
                             place,
                             {std::string(code_of(score.language)), percent(score.hits.rate),
                              std::to_string(score.hits.questions), percent(score.hits.expected),
                              probability(score.adjusted)},
                             {}});
    return found;
}

} // namespace aplomo::analysis
