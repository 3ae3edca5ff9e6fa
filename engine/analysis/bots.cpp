#include "analysis/bots.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/bot_policy.hpp"
#include "analysis/expectation.hpp"

namespace aplomo::analysis {
namespace {

/// Counts how often a policy is asked.
Policy counted(const Policy& policy, std::size_t& asked) {
    return [&](std::uint32_t at, std::span<const Arrow> arrows, std::span<double> weights) {
        ++asked;
        policy(at, arrows, weights);
    };
}

/// The best over the allowed dossier sets.
void play_to_pass(BotScore& score, const Study& study, Oddsmaker& oddsmaker, const Policy& policy) {
    for (std::size_t opening = 0; opening < study.space.openings.size(); ++opening) {
        const auto odds = oddsmaker.passes_from(opening, policy, default_max_situations, bot_mark);
        if (odds.passes > score.passing) score.exact = odds.exact;
        score.passing = std::max(score.passing, odds.passes);
    }
}

/// The same. Most bots reach few states, and following them is quick; one that seldom tells replies apart
/// reaches nearly all, once for each set, and then one pass over the whole space is.
void play_for_points(BotScore& score, const Study& study, Oddsmaker& oddsmaker, const Policy& policy,
                     bool reaches_most) {
    const auto openings = study.space.openings.size();
    std::size_t asked = 0;
    for (std::size_t opening = 0; opening < openings && !reaches_most; ++opening) {
        score.overall = std::max(score.overall, oddsmaker.overall_from(opening, counted(policy, asked)));
        reaches_most = asked * openings > study.space.states.size() * (opening + 1) / 2;
    }
    if (!reaches_most) return;
    const auto scores = expectations(study, policy);
    score.overall = *std::max_element(scores.begin(), scores.end());
}

BotScore play(const Study& study, Oddsmaker& oddsmaker, const Policy& policy, bool reaches_most = false) {
    BotScore score;
    play_to_pass(score, study, oddsmaker, policy);
    play_for_points(score, study, oddsmaker, policy, reaches_most);
    return score;
}

/// Plays the bots of one study, each as often as it has to be.
class Gym {
  public:
    explicit Gym(const Study& study)
        : study_(study), oddsmaker_(study), random_(play(study, oddsmaker_, uniform(), true)) {}

    BotScore score(Bot bot, Language language, const Surface& surface) {
        auto made = tells_nothing_apart(bot, *study_.scenario, surface)
                        ? random_
                        : play(study_, oddsmaker_, policy_of(bot, study_, surface), bot == Bot::stay);
        made.bot = bot;
        made.language = language;
        return made;
    }

  private:
    const Study& study_;
    Oddsmaker oddsmaker_;
    BotScore random_;
};

} // namespace

std::vector<BotScore> play_bots(const Study& study) {
    const auto& languages = study.scenario->languages;
    std::vector<Surface> surfaces;
    surfaces.reserve(languages.size());
    for (const auto language : languages)
        surfaces.emplace_back(*study.scenario, study.space.variant, language);
    Gym gym(study);
    std::vector<BotScore> scores;
    for (std::size_t i = 0; i < bot_ids.size(); ++i)
        for (std::size_t spoken = 0; spoken < languages.size(); ++spoken) {
            if (spoken == 0 || reads_text(bot_at(i)))
                scores.push_back(gym.score(bot_at(i), languages[spoken], surfaces[spoken]));
            else
                scores.push_back(scores.back());
            scores.back().language = languages[spoken];
        }
    return scores;
}

std::string reason_of(std::string_view about, Bot bot) {
    auto name = std::string(about) + std::string(id_of(bot));
    std::ranges::replace(name, '_', '-');
    return name;
}

std::vector<diagnostics::Finding> bot_findings(const Study& study, std::span<const BotScore> scores,
                                               const diagnostics::Place& place) {
    const auto& scenario = *study.scenario;
    const auto& variant = scenario.variants[study.space.variant].id;
    std::vector<diagnostics::Reason> passing;
    for (const auto& score : scores) {
        const bool told = !reads_text(score.bot) && score.language != scenario.languages.front();
        if (!score.passes() || told) continue;
        const auto where = reads_text(score.bot) ? " (" + std::string(code_of(score.language)) + ")" : "";
        passing.push_back(
            {reason_of("by-", score.bot), {std::to_string(std::lround(100 * score.passing)), where}});
    }
    if (passing.empty()) return {};
    return {{"bot-passes", place, {variant.empty() ? "—" : variant}, {}, std::move(passing)}};
}

} // namespace aplomo::analysis
