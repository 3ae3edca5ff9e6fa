#include "analysis/situations.hpp"

#include <algorithm>
#include <utility>

namespace aplomo::analysis {

void Layer::settle() {
    const auto waiting = std::min(next_, waiting_.size());
    for (auto i = next_ - waiting; i < next_; ++i) settle(waiting_[i % waiting_.size()]);
    next_ = 0;
}

void Layer::settle(const Addition& addition) {
    const auto& [more, hashed] = addition;
    const auto slot = slot_of(more, hashed);
    if (slots_[slot] != Situation::none) {
        auto& known = situations[slots_[slot]];
        known.mass += more.mass;
        known.decisions += more.decisions;
        known.fewest = std::min(known.fewest, more.fewest);
        return;
    }
    slots_[slot] = static_cast<std::uint32_t>(situations.size());
    situations.push_back(more);
    situations.back().next = std::exchange(states[more.place].first, slots_[slot]);
    if (situations.size() * 2 > slots_.size()) grow();
}

void Layer::clear() {
    states.clear();
    situations.clear();
    slots_.assign(smallest, Situation::none);
    next_ = 0;
}

std::size_t Layer::slot_of(const Situation& situation, std::uint64_t hashed) const {
    auto at = hashed & (slots_.size() - 1);
    const auto other = [&](const Situation& known) {
        return known.allowance != situation.allowance || known.place != situation.place;
    };
    while (slots_[at] != Situation::none && other(situations[slots_[at]]))
        at = (at + 1) & (slots_.size() - 1);
    return at;
}

void Layer::grow() {
    slots_.assign(slots_.size() * 4, Situation::none);
    for (std::uint32_t i = 0; i < situations.size(); ++i)
        slots_[slot_of(situations[i], hash(situations[i]))] = i;
}

} // namespace aplomo::analysis
