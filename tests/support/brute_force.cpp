#include "support/brute_force.hpp"

#include <algorithm>

namespace aplomo::tests {
namespace {

using namespace scenario;
using Values = std::array<std::int64_t, 4>;

/// A state as plainly as it can be written.
struct Situation {
    std::string turn;
    std::map<std::string, int> meters;
    std::set<std::string> facts;
    std::set<std::string> used;
    int patience = 0;

    std::string text() const {
        auto written = turn + "|" + std::to_string(patience);
        for (const auto& [id, value] : meters) written += "|" + id + "=" + std::to_string(value);
        for (const auto& fact : facts) written += "|" + fact;
        for (const auto& tag : used) written += "|~" + tag;
        return written;
    }
};

/// Best and worst of what is still to come, and its mean, from one situation on.
struct Outlook {
    Values best{}, worst{};
    double mean = 0;
};

class Player {
  public:
    Player(const Scenario& scenario, std::size_t variant) : scenario_(scenario) {
        start_.turn = scenario.turns[scenario.start].id;
        start_.patience = scenario.patience;
        for (std::size_t i = 0; i < scenario.meters.size(); ++i)
            start_.meters[scenario.meters[i].id] = scenario.variants[variant].starts[i];
    }

    BruteForce play_everything() {
        const std::size_t items = scenario_.briefing ? scenario_.briefing->dossier.size() : 0;
        const std::size_t reads = scenario_.briefing ? scenario_.briefing->reads : 0;
        double sum = 0;
        int sets = 0;
        for (std::uint32_t set = 0; set < (1u << items); ++set) {
            if (static_cast<std::size_t>(__builtin_popcount(set)) > reads) continue;
            auto situation = start_;
            Points points{};
            for (std::size_t i = 0; i < items; ++i)
                if ((set >> i & 1u) != 0) {
                    const auto& item = scenario_.briefing->dossier[i];
                    add(points, apply(situation, Phase::opening, item.uses, {}, item.effects));
                }
            const auto outlook = play_from(situation, 0);
            const auto own = values(points);
            for (std::size_t axis = 0; axis < 4; ++axis) {
                const auto best = own[axis] + outlook.best[axis], worst = own[axis] + outlook.worst[axis];
                result_.best[axis] = sets == 0 ? best : std::max(result_.best[axis], best);
                result_.worst[axis] = sets == 0 ? worst : std::min(result_.worst[axis], worst);
            }
            sum += static_cast<double>(own[0]) + outlook.mean;
            ++sets;
        }
        result_.mean = sum / sets;
        return result_;
    }

  private:
    static void add(Points& sum, const Points& more) {
        for (std::size_t i = 0; i < 3; ++i) sum[i] += more[i];
    }

    Values values(const Points& points) const {
        Values made{0, points[0], points[1], points[2]};
        for (std::size_t i = 0; i < 3; ++i) made[0] += std::int64_t{points[i]} * scenario_.weights[i];
        return made;
    }

    bool compare(int left, Comparison sign, int right) const {
        const int order = left < right ? -1 : left > right ? 1 : 0;
        switch (sign) {
        case Comparison::less: return order < 0;
        case Comparison::less_equal: return order <= 0;
        case Comparison::equal: return order == 0;
        case Comparison::not_equal: return order != 0;
        case Comparison::greater_equal: return order >= 0;
        case Comparison::greater: return order > 0;
        }
        return false;
    }

    /// Reads one condition from the front of its terms.
    bool truth(std::vector<Term>::const_iterator& term, const Situation& at) const {
        const Term here = *term++;
        if (here.kind == Term::Kind::fact) return at.facts.count(scenario_.facts[here.subject]) != 0;
        if (here.kind == Term::Kind::patience) return compare(at.patience, here.comparison, here.number);
        if (here.kind == Term::Kind::meter)
            return compare(at.meters.at(scenario_.meters[here.subject].id), here.comparison, here.number);
        const bool first = truth(term, at);
        if (here.kind == Term::Kind::negation) return !first;
        const bool second = truth(term, at);
        return here.kind == Term::Kind::conjunction ? first && second : first || second;
    }

    bool is_true(const Condition& condition, const Situation& at) const {
        auto term = condition.terms.begin();
        return condition.terms.empty() || truth(term, at);
    }

    /// Worth first, then the meters, then the facts; returns the points.
    Points apply(Situation& at, Phase phase, const std::vector<std::uint16_t>& uses, const Points& own,
                 const std::vector<Effect>& effects) const {
        Points points = own;
        std::map<std::string, int> deltas;
        for (const auto tag : uses) {
            const auto& entry = scenario_.rubric->tags[tag];
            const Row& row = entry.again && at.used.count(entry.id) != 0
                                 ? *entry.again
                                 : entry.rows[static_cast<std::size_t>(phase)];
            add(points, row.points);
            for (const auto& [meter, delta] : row.meters) deltas[meter] += delta;
        }
        for (const auto tag : uses)
            if (scenario_.rubric->tags[tag].again) at.used.insert(scenario_.rubric->tags[tag].id);
        for (const auto& effect : effects)
            if (effect.kind == Effect::Kind::meter)
                deltas[scenario_.meters[effect.subject].id] += effect.amount;
        for (const auto& meter : scenario_.meters) {
            int& value = at.meters[meter.id];
            value = std::max(0, std::min<int>(meter.max, value + deltas[meter.id]));
        }
        for (const auto& effect : effects)
            if (effect.kind == Effect::Kind::clear) at.facts.erase(scenario_.facts[effect.subject]);
        for (const auto& effect : effects)
            if (effect.kind == Effect::Kind::set) at.facts.insert(scenario_.facts[effect.subject]);
        return points;
    }

    void show(const std::string& name, std::size_t decisions) {
        const auto known = result_.shown.find(name);
        if (known == result_.shown.end() || decisions < known->second) result_.shown[name] = decisions;
    }

    /// Is this the first that holds? Notes that it was looked at.
    bool look(const std::string& name, const Condition& when, const Situation& at) {
        result_.looked_at.insert(name);
        const bool found = is_true(when, at);
        if (!found) result_.passed_over.insert(name);
        return found;
    }

    Target leads_to(const Reply& reply, const Situation& at, std::size_t taken) {
        for (std::size_t i = 0; i < scenario_.interrupts.size(); ++i) {
            const auto& interrupt = scenario_.interrupts[i];
            const auto name = "interrupts/" + std::to_string(i);
            const bool counts = at.patience > 0 || interrupt.to.kind == Target::Kind::ending;
            if (!counts || !look(name, interrupt.when, at)) continue;
            show(name, taken);
            return interrupt.to;
        }
        std::size_t i = 0;
        const auto name = [&] { return reply.id + "/to/" + std::to_string(i); };
        while (!look(name(), reply.links[i].when, at)) ++i;
        const auto target = reply.links[i].to;
        const bool over = at.patience == 0 && target.kind == Target::Kind::turn;
        show(over ? "out_of_patience" : name(), taken);
        return over ? Target{Target::Kind::ending, scenario_.out_of_patience} : target;
    }

    void see(const Turn& turn, const Situation& at, std::size_t taken) {
        show(turn.id, taken);
        std::size_t i = 0;
        const auto name = [&] { return turn.id + "/says/" + std::to_string(i); };
        while (!look(name(), turn.says[i].when, at)) ++i;
        show(name(), taken);
        for (const auto& reply : turn.replies)
            if (look(reply.id, reply.when, at)) show(reply.id, taken);
    }

    /// Plays on from here in every way; `taken` decisions came before.
    Outlook play_from(const Situation& at, std::size_t taken) {
        result_.states.insert(at.text());
        const auto turn = std::find_if(scenario_.turns.begin(), scenario_.turns.end(),
                                       [&](const Turn& each) { return each.id == at.turn; });
        see(*turn, at, taken);
        std::vector<Outlook> ways;
        for (const auto& reply : turn->replies)
            if (is_true(reply.when, at)) ways.push_back(play_reply(*turn, reply, at, taken));
        if (ways.empty()) {
            ++result_.runs;
            result_.stuck = true;
            return {};
        }
        Outlook outlook = ways.front();
        outlook.mean = 0;
        for (const auto& way : ways) {
            outlook.mean += way.mean / static_cast<double>(ways.size());
            for (std::size_t axis = 0; axis < 4; ++axis) {
                if (way.best[axis] != ways.front().best[axis]) result_.leverage[axis].insert(at.turn);
                outlook.best[axis] = std::max(outlook.best[axis], way.best[axis]);
                outlook.worst[axis] = std::min(outlook.worst[axis], way.worst[axis]);
            }
        }
        return outlook;
    }

    Outlook play_reply(const Turn& turn, const Reply& reply, Situation at, std::size_t taken) {
        result_.open_replies.insert(reply.id);
        auto points = apply(at, turn.phase, reply.uses, reply.points, reply.effects);
        int patience = at.patience - 1;
        for (const auto& effect : reply.effects)
            if (effect.kind == Effect::Kind::patience) patience += effect.amount;
        at.patience = std::max(0, patience);
        result_.states_after[reply.id].insert(at.text());
        const auto to = leads_to(reply, at, taken + 1);
        Outlook outlook;
        if (to.kind == Target::Kind::ending) {
            const auto& ending = scenario_.endings[to.index];
            add(points, ending.points);
            ++result_.runs;
            const auto known = result_.shortest.find(ending.id);
            if (known == result_.shortest.end() || taken + 1 < known->second)
                result_.shortest[ending.id] = taken + 1;
        } else {
            at.turn = scenario_.turns[to.index].id;
            outlook = play_from(at, taken + 1);
        }
        const auto own = values(points);
        for (std::size_t axis = 0; axis < 4; ++axis) {
            outlook.best[axis] += own[axis];
            outlook.worst[axis] += own[axis];
        }
        outlook.mean += static_cast<double>(own[0]);
        return outlook;
    }

    const Scenario& scenario_;
    Situation start_;
    BruteForce result_;
};

} // namespace

BruteForce brute_force(const Scenario& scenario, std::size_t variant) {
    return Player(scenario, variant).play_everything();
}

} // namespace aplomo::tests
