#include "analysis/decisions.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

/// Replies of one turn: bit i is the reply at position i.
using Replies = std::uint8_t;

Replies bit(Index reply) { return static_cast<Replies>(1u << reply); }

/// What is known of a turn from the states visited so far.
struct Seen {
    std::int64_t leverage = 0;
    std::array<Replies, 6> met{};     ///< by reply: those once open beside it
    std::array<Replies, 6> better{};  ///< … and once better than it
    std::array<Replies, 6> differs{}; ///< … and once worth or leading to something else
    Replies opened = 0;
    Replies best = 0xff; ///< a best one in every state so far
    bool filler = true;
};

class Examiner {
  public:
    Examiner(const Study& study, const std::vector<Prospect>& prospects)
        : study_(study), prospects_(prospects), seen_(study.scenario->turns.size()) {}

    std::vector<DecisionWorth> run() {
        visit_forwards(study_.space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            if (!arrows.empty()) visit(seen_[study_.space.states[at].turn], study_.overall.best[at], arrows);
        });
        std::vector<DecisionWorth> made;
        for (Index turn = 0; turn < seen_.size(); ++turn)
            if (seen_[turn].opened != 0) made.push_back(sum_up(turn, seen_[turn]));
        return made;
    }

  private:
    void visit(Seen& seen, std::int64_t best, std::span<const Arrow> arrows) {
        std::array<std::int64_t, 6> by{};
        Replies best_ones = 0;
        for (std::size_t i = 0; i < arrows.size(); ++i) {
            by[i] = study_.overall.best_by(arrows[i]);
            seen.leverage = std::max(seen.leverage, best - by[i]);
            seen.opened |= bit(arrows[i].reply());
            if (by[i] == best) best_ones |= bit(arrows[i].reply());
            for (std::size_t j = 0; j < i; ++j) compare(seen, arrows[j], by[j], arrows[i], by[i]);
        }
        seen.best &= best_ones;
        if (seen.filler) seen.filler = same_follows(arrows);
    }

    void compare(Seen& seen, Arrow one, std::int64_t worth_one, Arrow other, std::int64_t worth_other) const {
        const auto a = one.reply(), b = other.reply();
        seen.met[a] |= bit(b);
        seen.met[b] |= bit(a);
        if (worth_other > worth_one) seen.better[a] |= bit(b);
        if (worth_one > worth_other) seen.better[b] |= bit(a);
        if (one.to != other.to || study_.space.points_of(one) != study_.space.points_of(other))
            seen.differs[b] |= bit(a);
    }

    bool same_follows(std::span<const Arrow> arrows) const {
        return std::all_of(arrows.begin(), arrows.end(), [&](Arrow arrow) {
            const auto same = [&](const Values& values) {
                return values.best_by(arrow) == values.best_by(arrows[0]) &&
                       values.worst_by(arrow) == values.worst_by(arrows[0]);
            };
            const auto follows = by_way_of(study_, prospects_, arrow);
            const auto expected = by_way_of(study_, prospects_, arrows[0]);
            return same(study_.overall) && follows.good_ending == expected.good_ending &&
                   follows.bad_ending == expected.bad_ending &&
                   std::all_of(study_.principles.begin(), study_.principles.end(),
                               [&](const PrincipleStudy& each) { return same(each.values); });
        });
    }

    static DecisionWorth sum_up(Index turn, const Seen& seen) {
        DecisionWorth made{turn, seen.leverage, {}, {}, seen.filler, seen.best == 0};
        for (Index reply = 0; reply < 6; ++reply) {
            Replies dominating = seen.met[reply] & seen.better[reply];
            for (Index other = 0; other < 6; ++other)
                if ((seen.better[other] & bit(reply)) != 0) dominating &= static_cast<Replies>(~bit(other));
            if (dominating != 0) made.dominated.push_back({reply, first(dominating)});
            // Only earlier replies are marked as differing.
            const auto same = static_cast<Replies>(seen.met[reply] & ~seen.differs[reply] & (bit(reply) - 1));
            if (same != 0) made.equal.push_back({first(same), reply});
        }
        return made;
    }

    static Index first(Replies replies) { return static_cast<Index>(std::countr_zero(replies)); }

    const Study& study_;
    const std::vector<Prospect>& prospects_;
    std::vector<Seen> seen_;
};

} // namespace

std::vector<DecisionWorth> decisions(const Study& study, const std::vector<Prospect>& prospects) {
    assert(study.space.exhaustive);
    return Examiner(study, prospects).run();
}

} // namespace aplomo::analysis
