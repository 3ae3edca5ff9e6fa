#include "analysis/everything.hpp"

#include "analysis/chance.hpp"

namespace aplomo::analysis {

VariantResult play_everything(std::shared_ptr<const Scenario> scenario, std::size_t variant,
                              std::uint64_t max_states, const std::function<bool()>& stops) {
    const auto stop = [&] { return stops && stops(); };
    VariantResult result{study(std::move(scenario), variant, max_states), {}, {}, 0, {}, {}};
    const auto& [of, space, overall, principles] = result.study;
    if (stop()) return result;
    result.reach = reach(*of, space);
    if (!space.exhaustive || stop()) return result;
    result.proofs = prove_rules(*of, space);
    result.chance = chance(space, overall, of->weights);
    if (stop()) return result;
    result.worth = worth(result.study);
    if (stop()) return result;
    result.bots = play_bots(result.study);
    return result;
}

} // namespace aplomo::analysis
