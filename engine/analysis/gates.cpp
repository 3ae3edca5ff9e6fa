#include "analysis/gates.hpp"

namespace aplomo::analysis {

Gates gates_of(const Scenario& scenario) {
    Gates gates;
    const auto add = [&](Gate gate) { gates.all.push_back(gate); };
    const auto next = [&] { return static_cast<Index>(gates.all.size()); };
    gates.replies.resize(scenario.turns.size() * 6);
    for (Index turn = 0; turn < scenario.turns.size(); ++turn) {
        const auto& lines = scenario.turns[turn].says;
        const auto& replies = scenario.turns[turn].replies;
        gates.lines.push_back(next());
        for (Index i = 0; i < lines.size(); ++i) add({Gate::Kind::line, turn, 0, i});
        for (Index reply = 0; reply < replies.size(); ++reply) {
            gates.replies[turn * 6 + reply] = next();
            add({Gate::Kind::reply, turn, reply, 0});
            for (Index i = 0; i < replies[reply].links.size(); ++i) add({Gate::Kind::link, turn, reply, i});
        }
    }
    gates.interrupts = next();
    for (Index i = 0; i < scenario.interrupts.size(); ++i) add({Gate::Kind::interrupt, 0, 0, i});
    return gates;
}

const scenario::Condition& condition_of(const Scenario& scenario, const Gate& gate) {
    switch (gate.kind) {
    case Gate::Kind::line: return scenario.turns[gate.turn].says[gate.position].when;
    case Gate::Kind::reply: return scenario.turns[gate.turn].replies[gate.reply].when;
    case Gate::Kind::link: return scenario.turns[gate.turn].replies[gate.reply].links[gate.position].when;
    case Gate::Kind::interrupt: break;
    }
    return scenario.interrupts[gate.position].when;
}

std::optional<scenario::Target> target_of(const Scenario& scenario, const Gate& gate) {
    if (gate.kind == Gate::Kind::interrupt) return scenario.interrupts[gate.position].to;
    if (gate.kind != Gate::Kind::link) return std::nullopt;
    return scenario.turns[gate.turn].replies[gate.reply].links[gate.position].to;
}

std::string key_of(const Scenario& scenario, const Gate& gate) {
    const auto position = std::to_string(gate.position);
    if (gate.kind == Gate::Kind::interrupt) return "interrupts/" + position;
    const auto& turn = scenario.turns[gate.turn];
    if (gate.kind == Gate::Kind::line) return turn.id + "/says/" + position;
    const auto& reply = turn.replies[gate.reply].id;
    return gate.kind == Gate::Kind::reply ? reply : reply + "/to/" + position;
}

} // namespace aplomo::analysis
