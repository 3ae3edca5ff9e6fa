#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/bots.hpp"
#include "analysis/reach.hpp"
#include "analysis/rules.hpp"
#include "analysis/worth.hpp"

namespace aplomo::analysis {

/// What playing everything in one variant comes to. A space that is not exhaustive proves nothing: then there
/// is only its study and what was seen of it.
struct VariantResult {
    Study study;
    Reach reach;
    std::vector<Proof> proofs; ///< by rule
    double chance = 0;
    std::optional<Worth> worth;
    std::vector<BotScore> bots; ///< by bot, then by language
};

/// Plays everything in one variant. `stops`, when not empty, is asked between the parts: once it says so, the
/// rest is left out, and the result is worth nothing.
VariantResult play_everything(std::shared_ptr<const Scenario> scenario, std::size_t variant,
                              std::uint64_t max_states = default_max_states,
                              const std::function<bool()>& stops = {});

} // namespace aplomo::analysis
