#include "analysis/rules.hpp"

#include <algorithm>
#include <array>

#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

using scenario::Rule;

constexpr std::uint32_t unseen = 0xffff'ffff;

bool uses(const std::vector<std::uint16_t>& tags, std::uint16_t tag) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// A shortest way to a state with the watched tag used or not yet used: from which state, and was it used
/// there.
struct Way {
    std::uint32_t depth = unseen;
    std::uint32_t from = unseen; ///< a state, or at depth 0 an opening
    std::uint8_t reply = 0;
    bool used_before = false;
};

/// Follows every run while watching whether one tag has been used: each state is two, before and after its
/// use.
class Watch {
  public:
    Watch(const Scenario& scenario, const Space& space, const Rule& rule)
        : scenario_(scenario), space_(space), rule_(rule),
          watched_(rule.kind == Rule::Kind::order ? rule.first : rule.tag), ways_(space.states.size()) {}

    Proof prove() {
        for (std::uint32_t i = 0; i < space_.openings.size(); ++i) begin(i);
        visit_forwards(space_, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            for (const bool used : {false, true})
                if (way_to(at, used).depth < breaking_.depth) go_on(at, used, arrows);
        });
        if (broken_by_briefing_ != unseen) return {decisions({0, broken_by_briefing_, 0, false})};
        return {breaking_.depth == unseen ? std::nullopt : std::optional(decisions(breaking_))};
    }

  private:
    void begin(std::uint32_t opening) {
        const auto& read = space_.openings[opening].read;
        const auto reads = [&](std::uint16_t tag) {
            return std::any_of(read.begin(), read.end(),
                               [&](Index item) { return uses(scenario_.briefing->dossier[item].uses, tag); });
        };
        // Within one decision nothing comes first, so a later tag that is read breaks its rule at once.
        if (rule_.kind == Rule::Kind::order && reads(rule_.tag) && broken_by_briefing_ == unseen)
            broken_by_briefing_ = opening;
        auto& way = way_to(space_.openings[opening].state, reads(watched_));
        if (way.depth == unseen) way = {0, opening, 0, false};
    }

    void go_on(std::uint32_t at, bool used, std::span<const Arrow> arrows) {
        const auto& replies = scenario_.turns[space_.states[at].turn].replies;
        for (const auto arrow : arrows) {
            const auto& tags = replies[arrow.reply()].uses;
            const bool used_after = used || uses(tags, watched_);
            const Way way{way_to(at, used).depth + 1, at, static_cast<std::uint8_t>(arrow.reply()), used};
            const bool broken = breaks(arrow, tags, used, used_after);
            if (!broken && arrow.ends()) continue;
            Way& known = broken ? breaking_ : way_to(arrow.state(), used_after);
            if (way.depth < known.depth) known = way;
        }
    }

    Way& way_to(std::uint32_t state, bool used) { return ways_[state].at(used ? 1 : 0); }

    bool breaks(Arrow arrow, const std::vector<std::uint16_t>& tags, bool used, bool used_after) const {
        if (rule_.kind == Rule::Kind::order) return uses(tags, rule_.tag) && !used;
        if (!arrow.ends() || !concerns(arrow.ending())) return false;
        return rule_.kind == Rule::Kind::needs ? !used_after : used_after;
    }

    bool concerns(std::uint32_t ending) const {
        if (const auto* outcome = std::get_if<scenario::Outcome>(&rule_.runs))
            return scenario_.endings[ending].outcome == *outcome;
        return std::get<Index>(rule_.runs) == ending;
    }

    conversation::Decisions decisions(Way way) const {
        conversation::Decisions run;
        for (; way.depth > 0; way = ways_[way.from].at(way.used_before ? 1 : 0))
            run.replies.push_back(scenario_.turns[space_.states[way.from].turn].replies[way.reply].id);
        std::reverse(run.replies.begin(), run.replies.end());
        for (const auto item : space_.openings[way.from].read)
            run.read.push_back(scenario_.briefing->dossier[item].id);
        return run;
    }

    const Scenario& scenario_;
    const Space& space_;
    const Rule& rule_;
    std::uint16_t watched_;
    std::vector<std::array<Way, 2>> ways_; ///< by state: not yet used, used
    Way breaking_;
    std::uint32_t broken_by_briefing_ = unseen;
};

} // namespace

std::vector<Proof> prove_rules(const Scenario& scenario, const Space& space) {
    std::vector<Proof> proofs;
    for (const auto& rule : scenario.rules) proofs.push_back(Watch(scenario, space, rule).prove());
    return proofs;
}

} // namespace aplomo::analysis
