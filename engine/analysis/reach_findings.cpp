#include "analysis/reach_findings.hpp"

#include <algorithm>

#include "analysis/blocking.hpp"
#include "analysis/constant_parts.hpp"
#include "analysis/why.hpp"

namespace aplomo::analysis {
namespace {

using diagnostics::Finding;
using diagnostics::Reason;
using scenario::Target;

std::vector<Index> gates_of(const std::vector<ConstantPart>& parts) {
    std::vector<Index> gates;
    gates.reserve(parts.size());
    for (const auto& part : parts) gates.push_back(part.gate);
    return gates;
}

class Finder {
  public:
    Finder(const Scenario& scenario, const std::vector<const Space*>& spaces, const Together& shown,
           const PlaceOf& place_of)
        : scenario_(scenario), shown_(shown), place_of_(place_of), gates_(analysis::gates_of(scenario)),
          parts_(constant_parts(scenario, spaces, shown)), why_(scenario, spaces, shown, gates_of(parts_)) {}

    std::vector<Finding> run() {
        for (Index turn = 0; turn < scenario_.turns.size(); ++turn)
            if (!shown_.turns[turn])
                add("turn-unreachable", scenario_.turns[turn].id, why_.place({Target::Kind::turn, turn}));
        for (Index ending = 0; ending < scenario_.endings.size(); ++ending)
            if (!shown_.endings[ending])
                add("ending-unreachable", scenario_.endings[ending].id,
                    why_.place({Target::Kind::ending, ending}));
        for (Index number = 0; number < gates_.all.size(); ++number) {
            if (!shown_.gates[number].shown) unshown(number);
            if (always_holds(number)) always(number);
        }
        for (const auto& part : parts_) constant(part);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const auto& one, const auto& other) { return one.place < other.place; });
        return std::move(found_);
    }

  private:
    void unshown(Index number) {
        const auto& gate = gates_.all[number];
        if (gate.kind == Gate::Kind::reply && shown_.turns[gate.turn])
            add("reply-unreachable", key_of(scenario_, gate), why_.gate(number));
        if (gate.kind == Gate::Kind::line && shown_.gates[number].looked_at)
            tell("line-unreachable", key_of(scenario_, gate), {scenario_.turns[gate.turn].id, text_of(gate)},
                 why_.gate(number));
        if (target_of(scenario_, gate) && is_news(number)) unshown_link(number);
    }

    void unshown_link(Index number) {
        const auto& gate = gates_.all[number];
        const auto to = *target_of(scenario_, gate);
        const bool turn = to.kind == Target::Kind::turn;
        const auto& id = turn ? scenario_.turns[to.index].id : scenario_.endings[to.index].id;
        const auto from = gate.kind == Gate::Kind::link ? scenario_.turns[gate.turn].replies[gate.reply].id
                                                        : std::string("interrupts");
        tell("link-unreachable", key_of(scenario_, gate), {from, id}, why_.gate(number));
    }

    /// A link or interrupt that is never looked at follows from what is always taken before it; unless that
    /// is told nowhere, because it is now one interrupt and now another, or patience that is gone.
    bool is_news(Index number) const {
        const auto& gate = gates_.all[number];
        if (shown_.gates[number].looked_at) return true;
        if (gate.kind == Gate::Kind::interrupt) return !always_before(gate.position);
        return gate.position == 0 && shown_.gates[gates_.reply(gate.turn, gate.reply)].shown &&
               !always_before(static_cast<Index>(scenario_.interrupts.size()));
    }

    /// Does an interrupt before this position always hold?
    bool always_before(Index position) const {
        for (Index i = 0; i < position; ++i)
            if (always_holds(gates_.interrupt(i))) return true;
        return false;
    }

    bool always_holds(Index number) const {
        const auto& known = shown_.gates[number];
        return known.looked_at && !known.passed_over && !condition_of(scenario_, gates_.all[number]).always();
    }

    void always(Index number) {
        const auto& gate = gates_.all[number];
        std::vector<Reason> reasons;
        if (gate.kind != Gate::Kind::reply) reasons.push_back({"nothing-after", {}});
        tell("condition-always", key_of(scenario_, gate) + "/when", {text_of(gate)}, std::move(reasons));
    }

    void constant(const ConstantPart& part) {
        const auto& gate = gates_.all[part.gate];
        const auto text = to_text(part_of(condition_of(scenario_, gate), part.term), scenario_);
        const auto place = key_of(scenario_, gate) + "/when";
        if (part.always)
            tell("condition-always", place, {text}, {});
        else
            tell("condition-never", place, {text}, why_.part(part.gate, part.term));
    }

    void add(const char* name, const std::string& id, std::vector<Reason> reasons) {
        tell(name, id, {id}, std::move(reasons));
    }

    void tell(const char* name, const std::string& key, std::vector<std::string> details,
              std::vector<Reason> reasons) {
        found_.push_back({name, place_of_(key), std::move(details), {}, std::move(reasons)});
    }

    std::string text_of(const Gate& gate) const { return to_text(condition_of(scenario_, gate), scenario_); }

    const Scenario& scenario_;
    const Together& shown_;
    const PlaceOf& place_of_;
    Gates gates_;
    std::vector<ConstantPart> parts_;
    Why why_;
    std::vector<Finding> found_;
};

} // namespace

std::vector<Finding> reach_findings(const Scenario& scenario, const std::vector<const Space*>& spaces,
                                    const std::vector<const Reach*>& variants, const PlaceOf& place_of) {
    const auto shown = together(variants);
    return Finder(scenario, spaces, shown, place_of).run();
}

} // namespace aplomo::analysis
