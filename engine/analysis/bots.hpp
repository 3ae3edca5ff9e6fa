#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/bot.hpp"
#include "analysis/study.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::analysis {

/// A bot passes a scenario when it does so at least this often (probabilities are known to 1e-9).
inline constexpr double bot_mark = 0.1;

/// What a bot comes to in one variant, read in one language. It gets the best allowed dossier set: `overall`
/// with the set best for that, `passing` with the set best for that. Among replies that are all the same to
/// it, it takes each as often.
struct BotScore {
    Bot bot = Bot::first;
    Language language = Language::es;
    double overall = 0; ///< expected overall score, 0 to 100
    double passing = 0; ///< probability that it passes, 0 to 1
    bool exact = true;  ///< false: `passing` is a bound from above, and it is not said to pass

    bool passes() const { return exact && passing > bot_mark - 1e-9; }
};

/// Plays every bot in each of the scenario's languages: by bot, then by language in the scenario's order.
/// Bots that read no text are played once and listed for each language. The study must be exhaustive.
std::vector<BotScore> play_bots(const Study& study);

/// The reason that says in words what a bot goes by: "by-most-concrete" tells who passes so,
/// "cue-most-concrete" what gives the best reply away.
std::string reason_of(std::string_view about, Bot bot);

/// `bot-passes` when some bot passes, naming each that does, at `place` (the scenario's file).
std::vector<diagnostics::Finding> bot_findings(const Study& study, std::span<const BotScore> scores,
                                               const diagnostics::Place& place);

} // namespace aplomo::analysis
