#include "analysis/allowance.hpp"

#include <algorithm>

namespace aplomo::analysis {
namespace {

std::int64_t least(const Extremes& whole, int mark) {
    return whole.worst + (mark * whole.range() + 99) / 100;
}

} // namespace

Allowance::Allowance(const Study& study, Marks marks) {
    const auto& pass = study.scenario->pass;
    add(study.overall, study.scenario->weights, pass.overall);
    for (const auto principle : scenario::all_principles) {
        const auto& entry = study.principles[static_cast<std::size_t>(principle)];
        if (marks == Marks::all && !entry.thin) add(entry.values, only(principle), pass.each);
    }
    width_ = 64 / static_cast<unsigned>(axes_.size());
    for (std::size_t i = 0; i < axes_.size(); ++i) guards_ |= lane(i, 1) << (width_ - 1);
    fits_ = std::all_of(axes_.begin(), axes_.end(), [&](const Axis& axis) {
        return axis.values->whole.range() < std::int64_t{1} << std::min(width_ - 1, 62u);
    });
}

void Allowance::add(const Values& values, const scenario::Weights& weights, int mark) {
    axes_.push_back({&values, weights, least(values.whole, mark)});
}

std::optional<std::uint64_t> Allowance::after(const Opening& opening) const {
    std::uint64_t allowance = 0;
    for (std::size_t i = 0; i < axes_.size(); ++i) {
        const auto& [values, weights, need] = axes_[i];
        const std::int64_t best = values->best[opening.state];
        const auto left = weigh(opening.points, weights) + best - need;
        if (left < 0) return std::nullopt;
        allowance |= lane(i, std::min<std::int64_t>(left, best - values->worst[opening.state]));
    }
    return allowance;
}

Allowance::Toll Allowance::toll(std::uint32_t from, Arrow arrow) const {
    Toll toll;
    for (std::size_t i = 0; i < axes_.size(); ++i) {
        const auto& values = *axes_[i].values;
        toll.loss |= lane(i, values.best[from] - values.best_by(arrow));
        if (!arrow.ends())
            toll.most |= lane(i, std::int64_t{values.best[arrow.state()]} - values.worst[arrow.state()]);
    }
    return toll;
}

} // namespace aplomo::analysis
