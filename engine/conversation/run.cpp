#include "conversation/run.hpp"

#include <cassert>

namespace aplomo::conversation {

Run::Run(std::shared_ptr<const Scenario> scenario, std::size_t variant, std::vector<Index> read)
    : scenario_(std::move(scenario)), transcript_{variant, brief(*scenario_, variant, std::move(read)), {}} {}

const State& Run::state() const {
    return transcript_.exchanges.empty() ? transcript_.briefing.state
                                         : transcript_.exchanges.back().step.state;
}

OpenReplies Run::open() const { return ending() ? OpenReplies{} : open_replies(*scenario_, state()); }

std::optional<Index> Run::ending() const {
    if (transcript_.exchanges.empty()) return std::nullopt;
    const auto& to = transcript_.exchanges.back().step.to;
    return to.kind == scenario::Target::Kind::ending ? std::optional(to.index) : std::nullopt;
}

const Step& Run::choose(Index reply) {
    assert(open().contains(reply));
    const State before = state();
    const auto& chosen = scenario_->turns[before.turn].replies[reply];
    return transcript_.exchanges.emplace_back(Exchange{before, reply, take(*scenario_, before, chosen)}).step;
}

const Text* reaction(const Run& run) {
    const auto& exchanges = run.transcript().exchanges;
    if (exchanges.empty()) return nullptr;
    const auto& last = exchanges.back();
    const auto& reply = run.scenario().turns[last.before.turn].replies[last.reply];
    return reply.reaction ? &*reply.reaction : nullptr;
}

const Text& says(const Run& run) {
    const auto ending = run.ending();
    return ending ? run.scenario().endings[*ending].says : said(run.scenario(), run.state()).text;
}

std::optional<Index> find_open(const Run& run, std::string_view id) {
    const auto& turn = run.scenario().turns[run.state().turn];
    for (const auto position : run.open())
        if (turn.replies[position].id == id) return position;
    return std::nullopt;
}

std::vector<std::string> open_ids(const Run& run) {
    std::vector<std::string> ids;
    for (const auto position : run.open())
        ids.push_back(run.scenario().turns[run.state().turn].replies[position].id);
    return ids;
}

Decisions decisions(const Run& run) {
    Decisions made;
    const auto& transcript = run.transcript();
    for (const auto item : transcript.briefing.read)
        made.read.push_back(run.scenario().briefing->dossier[item].id);
    for (const auto& exchange : transcript.exchanges)
        made.replies.push_back(run.scenario().turns[exchange.before.turn].replies[exchange.reply].id);
    return made;
}

Replay replay(std::shared_ptr<const Scenario> scenario, std::size_t variant, const Decisions& decisions) {
    std::vector<Index> read;
    std::optional<std::string> refused;
    for (const auto& id : decisions.read) {
        const auto item = find_item(*scenario, id);
        if (item) read.push_back(*item);
        if (item && may_read(*scenario, read)) continue;
        refused = id;
        break;
    }
    if (refused) return {Run(std::move(scenario), variant, {}), refused};
    Replay replayed{Run(std::move(scenario), variant, std::move(read)), std::nullopt};
    for (const auto& id : decisions.replies) {
        const auto reply = find_open(replayed.run, id);
        if (!reply) return {replayed.run, id};
        replayed.run.choose(*reply);
    }
    return replayed;
}

} // namespace aplomo::conversation
