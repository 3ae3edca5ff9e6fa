#include "analysis/reach.hpp"

#include <algorithm>

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Target;

constexpr std::uint32_t nowhere = 0xffff'ffff;
constexpr std::uint8_t never = 0xff; ///< more decisions than any patience allows

/// How something is reached with the fewest decisions: from which state by which reply.
struct Way {
    std::uint32_t from = nowhere; ///< a state; of a state at depth 0 an opening; of one that is kept its node
    std::uint8_t depth = never;   ///< decisions up to it
    std::uint8_t reply = Witness::no_reply;
    bool kept = false;
};

/// A state that is visited, and the reply that is chosen there if one is.
struct Moment {
    std::uint32_t at = nowhere;
    std::uint8_t depth = never;
    std::uint8_t reply = Witness::no_reply;
};

/// The first moment at which something shows, and what else became of it.
struct Sight {
    Moment first;
    bool looked_at = false;
    bool passed_over = false;
    bool too_late = false;
};

void see(Moment& first, Moment now) {
    if (now.depth < first.depth) first = now;
}

/// Does it hold? Notes that it was looked at.
bool look(Sight& sight, const scenario::Condition& when, const State& state) {
    const bool shown = holds(when, state);
    sight.looked_at = true;
    sight.passed_over |= !shown;
    return shown;
}

/// The shortest ways to everything. The order of the space makes one pass enough, for the depth of a state is
/// known when it is visited. Conditions are only evaluated where something can still be learnt: each group of
/// gates has a depth from which on nothing can.
class Walker {
  public:
    Walker(const Scenario& scenario, const Space& space)
        : scenario_(scenario), space_(space), gates_(gates_of(scenario)), ways_(space.states.size()),
          endings_(scenario.endings.size()), turns_(scenario.turns.size()), sights_(gates_.all.size()),
          turn_known_(turns_.size(), never), reply_known_(gates_.replies.size(), never) {}

    Reach run() {
        for (std::uint32_t i = 0; i < space_.openings.size(); ++i)
            if (auto& way = ways_[space_.openings[i].state]; way.depth == never) way = {i, 0};
        visit_forwards(space_, [&](std::uint32_t at, std::span<const Arrow> arrows) { visit(at, arrows); });
        return reached();
    }

  private:
    void visit(std::uint32_t at, std::span<const Arrow> arrows) {
        const auto turn = space_.states[at].turn;
        const Moment now{at, ways_[at].depth};
        see(turns_[turn], now);
        for (const auto arrow : arrows) pass(arrow, turn, now);
        if (arrows.empty()) see(stuck_, now);
        if (now.depth < turn_known_[turn]) look_around(now, arrows);
        for (const auto arrow : arrows)
            if (now.depth < reply_known_[turn * 6 + arrow.reply()] || asks_interrupts(arrow, now.depth))
                follow({at, now.depth, static_cast<std::uint8_t>(arrow.reply())});
    }

    /// What an arrow shows by itself.
    void pass(Arrow arrow, Index turn, Moment now) {
        see(sights_[gates_.reply(turn, arrow.reply())].first, now);
        now.reply = static_cast<std::uint8_t>(arrow.reply());
        if (arrow.ends())
            see(endings_[arrow.ending()], now);
        else if (auto& way = ways_[arrow.state()]; now.depth + 1 < way.depth)
            way = {now.at, static_cast<std::uint8_t>(now.depth + 1), now.reply};
    }

    /// The line of a state, and which replies are not open.
    void look_around(Moment now, std::span<const Arrow> arrows) {
        const auto& state = space_.states[now.at];
        const auto& turn = scenario_.turns[state.turn];
        auto* line = &sights_[gates_.line(state.turn, 0)];
        auto said = turn.says.begin();
        while (!look(*line, said->when, state)) ++line, ++said;
        see(line->first, now);
        for (Index reply = 0; reply < turn.replies.size(); ++reply) {
            auto& sight = sights_[gates_.reply(state.turn, reply)];
            sight.looked_at = true;
            sight.passed_over |= std::none_of(arrows.begin(), arrows.end(),
                                              [&](Arrow arrow) { return arrow.reply() == reply; });
        }
        auto& known = turn_known_[state.turn];
        known = known_from(gates_.line(state.turn, 0), turn.says.size());
        for (Index reply = 0; reply < turn.replies.size(); ++reply)
            known = std::max(known, known_from(gates_.reply(state.turn, reply), 1));
    }

    /// Which interrupt or link a decision takes.
    void follow(Moment now) {
        const auto turn = space_.states[now.at].turn;
        const auto& chosen = scenario_.turns[turn].replies[now.reply];
        const auto after = conversation::take(scenario_, space_.states[now.at], chosen).state;
        if (!interrupted(after, now))
            take_link(chosen, &sights_[gates_.link(turn, now.reply, 0)], after, now);
        reply_known_[turn * 6 + now.reply] = known_from(gates_.link(turn, now.reply, 0), chosen.links.size());
        interrupts_known_ = known_from(gates_.interrupts, scenario_.interrupts.size());
    }

    bool interrupted(const State& after, Moment now) {
        auto* sight = &sights_[gates_.interrupts];
        for (const auto& each : scenario_.interrupts) {
            auto& here = *sight++;
            if (after.patience == 0 && each.to.kind == Target::Kind::turn) continue;
            if (!look(here, each.when, after)) continue;
            see(here.first, now);
            return true;
        }
        return false;
    }

    void take_link(const scenario::Reply& chosen, Sight* sight, const State& after, Moment now) {
        auto link = chosen.links.begin();
        while (!look(*sight, link->when, after)) ++sight, ++link;
        const bool too_late = after.patience == 0 && link->to.kind == Target::Kind::turn;
        sight->too_late |= too_late;
        see(too_late ? out_of_patience_ : sight->first, now);
    }

    /// From which depth on nothing more can be learnt of some gates: each was shown with fewer decisions, and
    /// was passed over if it can be.
    std::uint8_t known_from(Index first, std::size_t count) const {
        std::uint8_t known = 0;
        for (Index i = first; i < first + count; ++i) {
            const auto& sight = sights_[i];
            const bool unsure = !sight.passed_over && !condition_of(scenario_, gates_.all[i]).always();
            known = std::max(known, unsure ? never : sight.first.depth);
        }
        return known;
    }

    /// Can following an arrow tell something new of an interrupt, or of patience that runs out? Only if it
    /// leads there, or while one was never passed over.
    bool asks_interrupts(Arrow arrow, std::uint8_t depth) const {
        const Target end{Target::Kind::ending, scenario_.out_of_patience};
        if (depth < out_of_patience_.depth && leads_to(arrow, end)) return true;
        if (depth >= interrupts_known_) return false;
        const auto* sight = &sights_[gates_.interrupts];
        return std::any_of(scenario_.interrupts.begin(), scenario_.interrupts.end(), [&](const auto& each) {
            const auto& [first, looked_at, passed_over, too_late] = *sight++;
            return !passed_over || (depth < first.depth && leads_to(arrow, each.to));
        });
    }

    bool leads_to(Arrow arrow, Target target) const {
        if (target.kind == Target::Kind::ending) return arrow.ends() && arrow.ending() == target.index;
        return !arrow.ends() && space_.states[arrow.state()].turn == target.index;
    }

    Reach reached() {
        Reach reach;
        for (const auto& ending : endings_)
            reach.endings.push_back(ending.depth == never ? std::nullopt : std::optional(written(ending)));
        for (const auto& turn : turns_) reach.turns.push_back(witness(turn));
        for (const auto& [first, looked_at, passed_over, too_late] : sights_)
            reach.gates.push_back({witness(first), looked_at, passed_over, too_late});
        reach.out_of_patience = witness(out_of_patience_);
        if (stuck_.depth != never) reach.stuck = Stuck{space_.states[stuck_.at].turn, written(stuck_)};
        reach.witnesses = std::move(witnesses_);
        return reach;
    }

    conversation::Decisions written(Moment first) {
        const auto run = witness(first);
        return witnesses_.written(scenario_, run);
    }

    Witness witness(Moment first) {
        return first.depth == never ? Witness{} : Witness{node_of(first.at), first.reply};
    }

    /// The node of a state's shortest run, which is kept with all that lead to it.
    std::uint32_t node_of(std::uint32_t state) {
        std::vector<std::uint32_t> path{state};
        while (!ways_[path.back()].kept && ways_[path.back()].depth > 0)
            path.push_back(ways_[path.back()].from);
        for (; !path.empty(); path.pop_back()) {
            auto& way = ways_[path.back()];
            if (way.kept) continue;
            const auto turn = space_.states[path.back()].turn;
            way.from = way.depth == 0 ? witnesses_.begin(space_.openings[way.from].read, turn)
                                      : witnesses_.go_on(ways_[way.from].from, way.reply, turn);
            way.kept = true;
        }
        return ways_[state].from;
    }

    const Scenario& scenario_;
    const Space& space_;
    const Gates gates_;
    std::vector<Way> ways_; ///< by state
    std::vector<Moment> endings_;
    std::vector<Moment> turns_;
    std::vector<Sight> sights_; ///< by gate
    Moment stuck_;
    Moment out_of_patience_;
    std::vector<std::uint8_t> turn_known_;  ///< by turn: the depth from which its lines and replies are known
    std::vector<std::uint8_t> reply_known_; ///< by turn × 6 + reply: the depth from which its links are known
    std::uint8_t interrupts_known_ = never;
    Witnesses witnesses_;
};

} // namespace

Reach reach(const Scenario& scenario, const Space& space) { return Walker(scenario, space).run(); }

} // namespace aplomo::analysis
