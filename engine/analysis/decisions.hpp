#pragma once

#include <cstdint>
#include <vector>

#include "analysis/prospects.hpp"
#include "analysis/study.hpp"

namespace aplomo::analysis {

/// Two replies of a turn, by position.
struct ReplyPair {
    Index reply = 0;
    Index other = 0;
    bool operator==(const ReplyPair&) const = default;
};

/// What choosing at one turn is worth, over every reachable state of it. `Best` is the best overall value
/// still to come, own points included.
struct DecisionWorth {
    Index turn = 0;
    std::int64_t leverage =
        0; ///< the most that choosing can lose: best of the best less best of the worst reply

    /// `reply` is never better than `other` and in some state worse, where both are open: by best. Of several
    /// others the first.
    std::vector<ReplyPair> dominated;

    /// Wherever both are open, which happens, they are worth the same points and lead to the same: `other` is
    /// the same as the earlier `reply`.
    std::vector<ReplyPair> equal;

    /// Whatever is chosen, the same can still follow: best and worst value on every axis, and whether the run
    /// can end well and end badly.
    bool filler = false;

    /// No single reply is a best one in every state: mood or facts decide which is.
    bool depends = false;

    bool operator==(const DecisionWorth&) const = default;
};

/// The reachable turns in which some reply opens, in file order. `prospects` are the study's.
std::vector<DecisionWorth> decisions(const Study& study, const std::vector<Prospect>& prospects);

} // namespace aplomo::analysis
