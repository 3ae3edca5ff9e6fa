#pragma once

#include <cstdint>
#include <vector>

#include "analysis/study.hpp"

namespace aplomo::analysis {

/// How a run may still end from some state on, and with what overall value still to come.
struct Prospect {
    static constexpr std::int32_t none = -0x8000'0000LL; ///< no such ending is reachable

    std::int32_t lost = none;     ///< the best value among the runs that end lost
    std::int32_t resolved = none; ///< … and among those that end resolved
    std::uint8_t longest = 0;     ///< the most decisions still to come
    bool good_ending = false;     ///< an ending that is not lost is reachable
    bool bad_ending = false;      ///< a lost ending is reachable, or a state without an open reply

    bool operator==(const Prospect&) const = default;
};

/// By state. One pass over the space, which must be exhaustive.
std::vector<Prospect> prospects(const Study& study);

/// What ending there is worth, its points being `own`.
Prospect prospect_of(scenario::Outcome outcome, std::int32_t own);

/// The prospect by way of an arrow, its own points and decision included.
inline Prospect by_way_of(const Study& study, const std::vector<Prospect>& prospects, Arrow arrow) {
    const auto own = static_cast<std::int32_t>(study.overall.own(arrow));
    if (arrow.ends()) return prospect_of(study.scenario->endings[arrow.ending()].outcome, own);
    auto prospect = prospects[arrow.state()];
    ++prospect.longest;
    if (prospect.lost != Prospect::none) prospect.lost += own;
    if (prospect.resolved != Prospect::none) prospect.resolved += own;
    return prospect;
}

} // namespace aplomo::analysis
