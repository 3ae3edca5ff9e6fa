#include "analysis/state_table.hpp"

#include <utility>

namespace aplomo::analysis {

void StateTable::grow() {
    const auto old = std::exchange(slots_, std::vector<std::uint64_t>(slots_.size() * 2, empty));
    for (const auto slot : old) {
        if (slot == empty) continue;
        auto at = start(slot);
        while (slots_[at] != empty) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
}

} // namespace aplomo::analysis
