#include "analysis/why.hpp"

#include <algorithm>
#include <set>

#include "analysis/blocking.hpp"
#include "analysis/visit.hpp"

namespace aplomo::analysis {
namespace {

using diagnostics::Reason;
using scenario::Target;

/// What is left of patience after the decision that leaves least.
int least_patience(const Scenario& scenario, const std::vector<const Space*>& spaces) {
    int least = scenario.patience;
    for (const auto* space : spaces)
        visit_forwards(*space, [&](std::uint32_t at, std::span<const Arrow> arrows) {
            const auto& state = space->states[at];
            for (const auto arrow : arrows) {
                const auto& reply = scenario.turns[state.turn].replies[arrow.reply()];
                least = std::min(least, state.patience - 1 - reply.change.patience);
            }
        });
    return std::max(least, 0);
}

void append(std::vector<Reason>& reasons, std::vector<Reason> more) {
    for (auto& each : more) reasons.push_back(std::move(each));
}

} // namespace

Why::Why(const Scenario& scenario, const std::vector<const Space*>& spaces, const Together& shown,
         const std::vector<Index>& gates)
    : scenario_(scenario), spaces_(spaces), shown_(shown), gates_(gates_of(scenario)) {
    std::set<Index> asked(gates.begin(), gates.end());
    for (Index number = 0; number < gates_.all.size(); ++number) {
        const auto& gate = gates_.all[number];
        const bool met = shown.gates[number].looked_at || gate.kind == Gate::Kind::interrupt;
        if (!shown.gates[number].shown && met && !condition_of(scenario, gate).always()) asked.insert(number);
    }
    const std::vector<Index> numbers(asked.begin(), asked.end());
    auto grounds = grounds_of(scenario, spaces, numbers);
    for (std::size_t i = 0; i < numbers.size(); ++i) grounds_.emplace(numbers[i], std::move(grounds[i]));
}

std::vector<Reason> Why::gate(Index number) const {
    const auto ground = grounds_.find(number);
    if (ground == grounds_.end() || ground->second.empty()) return in_the_way(number);
    const auto& when = condition_of(scenario_, gates_.all[number]);
    return ever(when, ground->second) ? in_the_way(number) : blocks(when, ground->second, scenario_);
}

std::vector<Reason> Why::part(Index number, std::size_t term) const {
    const auto& when = condition_of(scenario_, gates_.all[number]);
    return blocks(part_of(when, term), grounds_.at(number), scenario_);
}

std::vector<Reason> Why::place(Target target) const {
    std::vector<Index> ways;
    for (Index number = 0; number < gates_.all.size(); ++number)
        if (target_of(scenario_, gates_.all[number]) == target) ways.push_back(number);
    const bool by_running_out =
        target.kind == Target::Kind::ending && target.index == scenario_.out_of_patience;
    const auto nearest = std::find_if(ways.begin(), ways.end(), [&](Index way) { return may_lead(way); });
    Reasons reasons;
    if (nearest != ways.end()) reasons = by_link(*nearest);
    if (by_running_out) append(reasons, by_patience());
    return reasons.empty() ? from_unreached(target, ways) : reasons;
}

/// A condition that can hold is not to blame: something is before it, or patience is gone.
std::vector<Reason> Why::in_the_way(Index number) const {
    const auto& gate = gates_.all[number];
    const auto& known = shown_.gates[number];
    if (gate.kind == Gate::Kind::line) return {{"said-before", {}}};
    if (known.too_late) return {{"patience-gone", {}}};
    if (gate.kind == Gate::Kind::link && gate.position == 0 && !known.looked_at)
        return {{"always-interrupted", {}}};
    const bool too_late = gate.kind == Gate::Kind::interrupt && grounds_.at(number).empty();
    if (too_late) return {{"patience-gone", {}}};
    return {{"taken-before", {}}};
}

std::vector<Reason> Why::by_link(Index number) const {
    const auto& gate = gates_.all[number];
    Reasons reasons;
    if (gate.kind == Gate::Kind::interrupt) {
        reasons.push_back({"led-by-interrupt", {to_text(condition_of(scenario_, gate), scenario_)}});
        append(reasons, this->gate(number));
        return reasons;
    }
    const auto reply = gates_.reply(gate.turn, gate.reply);
    const bool opens = shown_.gates[reply].shown;
    reasons.push_back(
        {opens ? "led-by-link" : "led-by-reply", {scenario_.turns[gate.turn].replies[gate.reply].id}});
    append(reasons, this->gate(opens ? number : reply));
    return reasons;
}

std::vector<Reason> Why::by_patience() const {
    const int least = least_patience(scenario_, spaces_);
    if (least > 0) return {{"patience-lasts", {std::to_string(least)}}};
    return {{"ends-otherwise", {}}};
}

std::vector<Reason> Why::from_unreached(Target target, const std::vector<Index>& ways) const {
    std::vector<std::string> turns;
    for (const auto way : ways) {
        const auto turn = gates_.all[way].turn;
        const auto& id = scenario_.turns[turn].id;
        const bool itself = target.kind == Target::Kind::turn && target.index == turn;
        if (!itself && std::find(turns.begin(), turns.end(), id) == turns.end()) turns.push_back(id);
    }
    if (turns.empty()) return {{"led-by-nothing", {}}};
    std::string text;
    for (const auto& id : turns) text += (text.empty() ? "" : "`, `") + id;
    return {{"led-by-unreached", {text}}};
}

/// Is it an interrupt, or does it stand in a turn that runs get to?
bool Why::may_lead(Index number) const {
    const auto& gate = gates_.all[number];
    return gate.kind == Gate::Kind::interrupt || shown_.turns[gate.turn];
}

} // namespace aplomo::analysis
