#pragma once

#include <cstdint>
#include <vector>

#include "analysis/arrow_index.hpp"
#include "analysis/space.hpp"
#include "conversation/run.hpp"

namespace aplomo::analysis {

/// A run through a space: the opening it begins with and the arrows it takes.
struct Trail {
    struct Leg {
        std::uint32_t from = 0; ///< a state
        Arrow arrow;
    };
    std::uint32_t opening = 0; ///< position in Space::openings
    std::vector<Leg> legs;
};

/// Where it has got to; it must not have ended.
std::uint32_t state_of(const Space& space, const Trail& trail);

/// What conversation::replay takes.
conversation::Decisions written(const Scenario& scenario, const Space& space, const Trail& trail);

/// A way with the fewest decisions to each state of a space. One pass over it.
class Ways {
  public:
    explicit Ways(const Space& space);

    /// How many decisions it takes to get there.
    std::uint32_t decisions(std::uint32_t state) const { return ways_[state].decisions; }

    Trail to(std::uint32_t state) const;

  private:
    struct Way {
        std::uint32_t from = 0; ///< a state, or at the beginning an opening
        std::uint32_t decisions = 0xffff'ffff;
        Arrow arrow;
    };
    std::vector<Way> ways_;
};

/// Goes on from where the trail has got to, taking at each state the arrow that `choose(state, arrows)`
/// returns, until an ending or a state without an open reply.
template <typename Choose>
void play_on(Trail& trail, const Space& space, const ArrowIndex& index, Choose choose) {
    for (auto at = state_of(space, trail); !index[at].empty();) {
        const Arrow arrow = choose(at, index[at]);
        trail.legs.push_back({at, arrow});
        if (arrow.ends()) return;
        at = arrow.state();
    }
}

} // namespace aplomo::analysis
