#include "analysis/witness.hpp"

#include <algorithm>

namespace aplomo::analysis {

using scenario::Index;

std::uint32_t Witnesses::begin(std::vector<Index> read, Index turn) {
    nodes_.push_back({static_cast<std::uint32_t>(reads_.size()), turn, Witness::no_reply});
    reads_.push_back(std::move(read));
    return static_cast<std::uint32_t>(nodes_.size() - 1);
}

std::uint32_t Witnesses::go_on(std::uint32_t from, Index reply, Index turn) {
    nodes_.push_back({from, turn, static_cast<std::uint8_t>(reply)});
    return static_cast<std::uint32_t>(nodes_.size() - 1);
}

conversation::Decisions Witnesses::written(const scenario::Scenario& scenario, Witness witness) const {
    conversation::Decisions run;
    auto reply = witness.reply;
    auto node = nodes_[witness.node];
    const auto take = [&] {
        if (reply != Witness::no_reply) run.replies.push_back(scenario.turns[node.turn].replies[reply].id);
    };
    for (take(); node.reply != Witness::no_reply; take()) {
        reply = node.reply;
        node = nodes_[node.from];
    }
    std::reverse(run.replies.begin(), run.replies.end());
    for (const auto item : reads_[node.from]) run.read.push_back(scenario.briefing->dossier[item].id);
    return run;
}

} // namespace aplomo::analysis
