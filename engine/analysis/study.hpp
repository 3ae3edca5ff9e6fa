#pragma once

#include <array>
#include <memory>
#include <vector>

#include "analysis/reach.hpp"
#include "analysis/values.hpp"

namespace aplomo::analysis {

/// What is known of one principle in one variant.
struct PrincipleStudy {
    Values values;
    std::vector<std::int64_t> leverage; ///< by turn: the most that choosing there can lose
    bool thin = false;                  ///< too little to tell: left out of `each`
};

/// Everything that can happen in one variant of a scenario, and what it is worth: the ground that scores
/// stand on. Keeps its scenario alive; const once made, so it may be shared among threads.
struct Study {
    std::shared_ptr<const Scenario> scenario;
    Space space;
    Values overall;
    std::array<PrincipleStudy, 3> principles; ///< by Principle
};

/// Explores and evaluates one variant. When the space is not exhaustive, the values are left empty.
Study study(std::shared_ptr<const Scenario> scenario, std::size_t variant,
            std::uint64_t max_states = default_max_states);

} // namespace aplomo::analysis
