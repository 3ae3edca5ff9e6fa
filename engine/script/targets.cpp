#include "script/targets.hpp"

#include <algorithm>

namespace aplomo::script {

using scenario::outcome_ids;
using scenario::Target;

Targets::Targets(const Draft& draft, Report& report) : report_(report) {
    Namespace ids;
    ids.reserve(draft.turns.size() * 4 + draft.endings.size());
    turns_.reserve(draft.turns.size());
    for (const auto& turn : draft.turns) {
        ids.claim(turn.id, {}, report);
        turns_.add(turn.id);
        for (const auto& reply : turn.replies) ids.claim(reply.id, {}, report);
    }
    for (const auto& ending : draft.endings) {
        ids.claim(ending.id, outcome_ids, report);
        endings_.add(ending.id);
    }
    turns_and_endings_ = turns_.all();
    turns_and_endings_.insert(turns_and_endings_.end(), endings_.all().begin(), endings_.all().end());
    endings_and_outcomes_ = endings_.all();
    endings_and_outcomes_.insert(endings_and_outcomes_.end(), outcome_ids.begin(), outcome_ids.end());
}

Target Targets::target(const Written& name) {
    if (const auto turn = turns_.find(name.text)) return {Target::Kind::turn, *turn};
    if (const auto ending = endings_.find(name.text)) return {Target::Kind::ending, *ending};
    report_unknown("turn-unknown", name, turns_and_endings_, report_);
    return {};
}

scenario::Index Targets::turn(const Written& name) {
    return find_or_report(turns_, name, "start-unknown", report_);
}

scenario::Index Targets::ending(const Written& name) {
    return find_or_report(endings_, name, "ending-unknown", report_);
}

std::variant<std::monostate, scenario::Outcome, scenario::Index>
Targets::outcome_or_ending(const Written& name) {
    const auto outcome = std::ranges::find(outcome_ids, name.text);
    if (outcome != outcome_ids.end()) return static_cast<scenario::Outcome>(outcome - outcome_ids.begin());
    if (const auto ending = endings_.find(name.text)) return scenario::Index{*ending};
    report_unknown("run-unknown", name, endings_and_outcomes_, report_);
    return {};
}

} // namespace aplomo::script
