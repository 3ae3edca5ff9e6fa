#include "analysis/bot_policy.hpp"

#include <algorithm>
#include <bit>

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

} // namespace

Policy policy_of(Bot bot, const Study& study, const Surface& surface) {
    if (bot == Bot::stay || bot == Bot::leave) return by_length(study.space, bot == Bot::stay);
    return by_habit(bot, study, surface);
}

bool tells_nothing_apart(Bot bot, const Scenario& scenario, const Surface& surface) {
    if (bot == Bot::stay || bot == Bot::leave) return false;
    for (Index at = 0; at < scenario.turns.size(); ++at) {
        const auto& turn = scenario.turns[at];
        for (std::size_t line = 0; line < turn.says.size(); ++line)
            for (unsigned open = 1; open < 1U << turn.replies.size(); ++open)
                if (pick(bot, turn.phase, surface.looks(at, line), static_cast<Replies>(open)) != open)
                    return false;
    }
    return true;
}

} // namespace aplomo::analysis
