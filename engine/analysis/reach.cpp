#include "analysis/reach.hpp"

#include <algorithm>

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

constexpr std::uint32_t unseen = 0xffff'ffff;

/// How a state is reached with the fewest decisions: from which state by which reply, or by which opening.
struct Way {
    std::uint32_t depth = unseen;
    std::uint32_t from = unseen; ///< a state, or at depth 0 an opening
    Index reply = 0;
};

conversation::Decisions decisions_to(const Scenario& scenario, const Space& space,
                                     const std::vector<Way>& ways, Way way) {
    conversation::Decisions run;
    for (; way.depth > 0; way = ways[way.from])
        run.replies.push_back(scenario.turns[space.states[way.from].turn].replies[way.reply].id);
    std::reverse(run.replies.begin(), run.replies.end());
    for (const auto item : space.openings[way.from].read)
        run.read.push_back(scenario.briefing->dossier[item].id);
    return run;
}

/// The shortest ways to each state and ending. The order of the space makes one pass enough.
class Walker {
  public:
    Walker(const Scenario& scenario, const Space& space)
        : scenario_(scenario), space_(space), ways_(space.states.size()), endings_(scenario.endings.size()) {
        seen_.turns.resize(scenario.turns.size());
        for (const auto& turn : scenario.turns) seen_.replies.emplace_back(turn.replies.size());
    }

    Reach run() {
        for (std::uint32_t i = 0; i < space_.openings.size(); ++i)
            if (auto& way = ways_[space_.openings[i].state]; way.depth == unseen) way = {0, i, 0};
        visit_forwards(space_, [&](std::uint32_t at, std::span<const Arrow> arrows) { visit(at, arrows); });
        for (const auto& way : endings_)
            seen_.endings.push_back(way.depth == unseen ? std::nullopt : std::optional(decisions(way)));
        if (stuck_ != unseen) seen_.stuck = Stuck{space_.states[stuck_].turn, decisions(ways_[stuck_])};
        return std::move(seen_);
    }

  private:
    void visit(std::uint32_t at, std::span<const Arrow> arrows) {
        const auto turn = space_.states[at].turn;
        seen_.turns[turn] = true;
        for (const auto arrow : arrows) {
            seen_.replies[turn][arrow.reply()] = true;
            Way& known = arrow.ends() ? endings_[arrow.ending()] : ways_[arrow.state()];
            if (ways_[at].depth + 1 < known.depth) known = {ways_[at].depth + 1, at, arrow.reply()};
        }
        if (arrows.empty() && (stuck_ == unseen || ways_[at].depth < ways_[stuck_].depth)) stuck_ = at;
    }

    conversation::Decisions decisions(const Way& way) const {
        return decisions_to(scenario_, space_, ways_, way);
    }

    const Scenario& scenario_;
    const Space& space_;
    std::vector<Way> ways_;
    std::vector<Way> endings_;
    std::uint32_t stuck_ = unseen;
    Reach seen_;
};

} // namespace

Reach reach(const Scenario& scenario, const Space& space) { return Walker(scenario, space).run(); }

} // namespace aplomo::analysis
