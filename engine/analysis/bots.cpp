#include "analysis/bots.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "analysis/expectation.hpp"
#include "analysis/surface.hpp"
#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

Replies open_of(std::span<const Arrow> arrows) {
    Replies open = 0;
    for (const auto arrow : arrows) open |= static_cast<Replies>(1U << arrow.reply());
    return open;
}

/// Takes each of the replies as often.
void share_among(Replies chosen, std::span<const Arrow> arrows, std::span<double> weights) {
    const double each = 1.0 / std::popcount(chosen);
    for (std::size_t i = 0; i < arrows.size(); ++i)
        weights[i] = (chosen >> arrows[i].reply() & 1U) != 0 ? each : 0;
}

/// What one bot picks by looks, remembered by turn, line and open replies.
class Habit {
  public:
    Habit(Bot bot, const Study& study, const Surface& surface) : bot_(bot), study_(study), surface_(surface) {
        for (const auto& turn : study.scenario->turns) {
            first_.push_back(known_.size());
            known_.resize(known_.size() + masks * (heeds_line() ? turn.says.size() : 1));
        }
    }

    Replies operator()(std::uint32_t at, Replies open) {
        const auto& state = study_.space.states[at];
        const auto& turn = study_.scenario->turns[state.turn];
        const auto line = heeds_line() ? line_said(turn, state) : 0;
        auto& known = known_[first_[state.turn] + masks * line + open];
        if (known == 0) known = pick(bot_, turn.phase, surface_.looks(state.turn, line), open);
        return known;
    }

  private:
    static constexpr std::size_t masks = 64;

    bool heeds_line() const { return bot_ == Bot::most_shared_words; }

    Bot bot_;
    const Study& study_;
    const Surface& surface_;
    std::vector<std::size_t> first_; ///< by turn, in `known_`
    std::vector<Replies> known_;     ///< 0: not asked yet
};

Policy by_habit(Bot bot, const Study& study, const Surface& surface) {
    return [habit = Habit(bot, study, surface)](std::uint32_t at, std::span<const Arrow> arrows,
                                                std::span<double> weights) mutable {
        share_among(habit(at, open_of(arrows)), arrows, weights);
    };
}

/// How many decisions the longest or the shortest rest of a conversation has, by state.
std::vector<std::uint8_t> lengths(const Space& space, bool longest) {
    std::vector<std::uint8_t> known(space.states.size());
    visit_backwards(space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
        int length = -1;
        for (const auto arrow : arrows) {
            const int by = 1 + (arrow.ends() ? 0 : known[arrow.state()]);
            length = length < 0 ? by : longest ? std::max(length, by) : std::min(length, by);
        }
        known[at] = static_cast<std::uint8_t>(std::max(length, 0));
    });
    return known;
}

Policy by_length(const Space& space, bool longest) {
    return [known = lengths(space, longest)](std::uint32_t at, std::span<const Arrow> arrows,
                                             std::span<double> weights) {
        Replies chosen = 0;
        for (const auto arrow : arrows)
            if (1 + (arrow.ends() ? 0 : known[arrow.state()]) == known[at])
                chosen |= static_cast<Replies>(1U << arrow.reply());
        share_among(chosen, arrows, weights);
    };
}

Policy policy_of(Bot bot, const Study& study, const Surface& surface) {
    if (bot == Bot::stay || bot == Bot::leave) return by_length(study.space, bot == Bot::stay);
    return by_habit(bot, study, surface);
}

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

/// Does the bot, by what it sees, never prefer one reply to another? Then it plays as `random` does.
bool tells_nothing_apart(Bot bot, const Scenario& scenario, const Surface& surface) {
    for (Index at = 0; at < scenario.turns.size(); ++at) {
        const auto& turn = scenario.turns[at];
        for (std::size_t line = 0; line < turn.says.size(); ++line)
            for (unsigned open = 1; open < 1U << turn.replies.size(); ++open)
                if (pick(bot, turn.phase, surface.looks(at, line), static_cast<Replies>(open)) != open)
                    return false;
    }
    return true;
}

/// Plays the bots of one study, each as often as it has to be.
class Gym {
  public:
    explicit Gym(const Study& study)
        : study_(study), oddsmaker_(study), random_(play(study, oddsmaker_, uniform(), true)) {}

    BotScore score(Bot bot, Language language, const Surface& surface) {
        auto made = plays_at_random(bot, surface)
                        ? random_
                        : play(study_, oddsmaker_, policy_of(bot, study_, surface), bot == Bot::stay);
        made.bot = bot;
        made.language = language;
        return made;
    }

  private:
    bool plays_at_random(Bot bot, const Surface& surface) const {
        if (bot == Bot::stay || bot == Bot::leave) return false;
        return bot == Bot::random || tells_nothing_apart(bot, *study_.scenario, surface);
    }

    const Study& study_;
    Oddsmaker oddsmaker_;
    BotScore random_;
};

} // namespace

std::vector<BotScore> play_bots(const Study& study) {
    const auto& languages = study.scenario->languages;
    std::vector<Surface> surfaces;
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

std::vector<diagnostics::Finding> bot_findings(const Study& study, std::span<const BotScore> scores,
                                               const diagnostics::Place& place) {
    const auto& id = study.scenario->variants[study.space.variant].id;
    std::vector<diagnostics::Finding> found;
    for (const auto& score : scores)
        if (score.passes())
            found.push_back({"bot-passes",
                             place,
                             {std::string(id_of(score.bot)), std::string(code_of(score.language)),
                              id.empty() ? "—" : id, std::to_string(std::lround(100 * score.passing))},
                             {}});
    return found;
}

} // namespace aplomo::analysis
