#include "analysis/situations.hpp"

#include <algorithm>
#include <utility>

namespace aplomo::analysis {
namespace {

std::size_t hash(const Situation& situation) {
    auto word = (situation.allowance + 1) * 0x9e3779b97f4a7c15ULL;
    word = (word ^ (word >> 32) ^ situation.place) * 0xd6e8feb86659fd93ULL;
    return word ^ (word >> 32);
}

} // namespace

void Layer::add(const Situation& more) {
    const auto slot = slot_of(more);
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
    slots_.assign(64, Situation::none);
}

std::size_t Layer::slot_of(const Situation& situation) const {
    auto at = hash(situation) & (slots_.size() - 1);
    const auto other = [&](const Situation& known) {
        return known.allowance != situation.allowance || known.place != situation.place;
    };
    while (slots_[at] != Situation::none && other(situations[slots_[at]]))
        at = (at + 1) & (slots_.size() - 1);
    return at;
}

void Layer::grow() {
    slots_.assign(slots_.size() * 4, Situation::none);
    for (std::uint32_t i = 0; i < situations.size(); ++i) slots_[slot_of(situations[i])] = i;
}

} // namespace aplomo::analysis
