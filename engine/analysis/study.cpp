#include "analysis/study.hpp"

#include "analysis/leverage.hpp"

namespace aplomo::analysis {

Study study(std::shared_ptr<const Scenario> scenario, std::size_t variant, std::uint64_t max_states) {
    Study made{std::move(scenario), {}, {}, {}};
    made.space = explore(*made.scenario, variant, max_states);
    if (!made.space.exhaustive) return made;
    made.overall = evaluate(made.space, made.scenario->weights);
    for (const auto principle : scenario::all_principles) {
        auto& entry = made.principles[static_cast<std::size_t>(principle)];
        entry.values = evaluate(made.space, only(principle));
        entry.leverage = leverage(made.space, entry.values, made.scenario->turns.size());
        entry.thin = thin(entry.values, entry.leverage);
    }
    return made;
}

} // namespace aplomo::analysis
