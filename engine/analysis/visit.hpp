#pragma once

#include <span>

#include "analysis/space.hpp"

namespace aplomo::analysis {

/// Calls visit(state, its arrows) for every state that was looked at, each before all that it leads to.
template <typename Visit>
void visit_forwards(const Space& space, Visit visit) {
    const Arrow* arrows = space.arrows.data();
    for (std::size_t i = 0; i < space.order.size(); arrows += space.arrow_counts[i], ++i)
        visit(space.order[i], std::span(arrows, space.arrow_counts[i]));
}

/// The same, each after all that it leads to.
template <typename Visit>
void visit_backwards(const Space& space, Visit visit) {
    const Arrow* arrows = space.arrows.data() + space.arrows.size();
    for (std::size_t i = space.order.size(); i-- > 0;) {
        arrows -= space.arrow_counts[i];
        visit(space.order[i], std::span(arrows, space.arrow_counts[i]));
    }
}

} // namespace aplomo::analysis
