#include "reports/items.hpp"

#include <algorithm>

namespace aplomo::reports {

using company::ReplyUse;

std::vector<ReplyUse> uses_at(const scenario::Turn& turn, const std::vector<ReplyUse>& all) {
    std::vector<ReplyUse> found;
    for (const auto& reply : turn.replies) {
        const auto use =
            std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.reply == reply.id; });
        found.push_back(use == all.end() ? ReplyUse{reply.id} : *use);
    }
    return found;
}

Difficulty difficulty(const std::vector<ReplyUse>& at_turn) {
    Difficulty all;
    for (const auto& use : at_turn) {
        all.n += use.chosen;
        all.lost += use.cost * static_cast<double>(use.chosen);
    }
    if (all.n > 0) all.lost /= static_cast<double>(all.n);
    return all;
}

std::optional<double> score_with(const ReplyUse& use) {
    return use.chosen < least_chosen ? std::nullopt : std::optional(use.score);
}

std::optional<std::size_t> chosen_by_best(const std::vector<ReplyUse>& at_turn, std::size_t instead_of) {
    auto highest = score_with(at_turn[instead_of]);
    if (!highest) return std::nullopt;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < at_turn.size(); ++i)
        if (const auto score = score_with(at_turn[i]); score && *score > *highest) {
            best = i;
            highest = score;
        }
    return best;
}

} // namespace aplomo::reports
