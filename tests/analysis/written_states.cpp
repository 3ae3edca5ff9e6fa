#include "written_states.hpp"

namespace aplomo::tests {

using analysis::Gate;

std::set<std::string> states_at(const scenario::Scenario& scenario, const BruteForce& played,
                                const Gate& gate) {
    if (gate.kind == Gate::Kind::link) {
        const auto after = played.states_after.find(scenario.turns[gate.turn].replies[gate.reply].id);
        return after == played.states_after.end() ? std::set<std::string>{} : after->second;
    }
    std::set<std::string> states;
    if (gate.kind == Gate::Kind::interrupt) {
        const bool turn = target_of(scenario, gate)->kind == scenario::Target::Kind::turn;
        for (const auto& [reply, after] : played.states_after)
            for (const auto& state : after)
                if (!turn || value_in(state, "patience") > 0) states.insert(state);
        return states;
    }
    for (const auto& state : played.states)
        if (state.starts_with(scenario.turns[gate.turn].id + "|")) states.insert(state);
    return states;
}

int value_in(const std::string& state, const std::string& subject) {
    const auto at =
        subject == "patience" ? state.find('|') + 1 : state.find("|" + subject + "=") + subject.size() + 2;
    return std::stoi(state.substr(at));
}

bool set_in(const std::string& state, const std::string& fact) {
    return (state + "|").find("|" + fact + "|") != state.npos;
}

} // namespace aplomo::tests
