#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/study.hpp"

namespace aplomo::reports {

/// A moment of a conversation that shows what a tag does: what the customer had said, a reply that is best
/// there, and one that stumbles.
struct Scene {
    std::string tag; ///< id
    std::shared_ptr<const scenario::Scenario> scenario;
    std::size_t variant = 0;
    scenario::State state;      ///< in which it is said
    scenario::Index better = 0; ///< a model: best of the state's turn; uses a technique that is shown
    std::optional<scenario::Index> worse; ///< an open reply with a pitfall; uses a pitfall that is shown
    int fit = 0;                          ///< how well it shows the tag: less is better
};

/// One for each tag that a scenario shows: a technique where a reply that uses it is a model, a pitfall where
/// a reply that has it is open beside a model and not as good. A model is a best reply without a pitfall and
/// without negative points of its own. Of many such moments the one that shows it best: with
/// both replies, said and not done, and with few other tags. The same study always gives the same scenes. The
/// study must be exhaustive.
std::vector<Scene> scenes(const analysis::Study& study);

/// Of the scenes of several scenarios, the best one for each tag; of equally good ones the first. In the
/// order of their tags' ids.
std::vector<Scene> best_scenes(const std::vector<Scene>& all);

} // namespace aplomo::reports
