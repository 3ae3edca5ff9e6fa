#include "analysis/gates.hpp"
#include "cli/check_json_parts.hpp"
#include "cli/check_sections.hpp"

namespace aplomo::cli {
namespace {

using analysis::Witness;

/// A shortest run of the first variant that has one.
template <typename WitnessOf>
void write_witness(Json& json, const CheckReport& report, const std::string& key, WitnessOf witness_of) {
    for (const auto& result : report.variants) {
        const Witness witness = witness_of(result.reach);
        if (!witness) continue;
        const auto run = result.reach.witnesses.written(*result.study.scenario, witness);
        json.key(key).object().key("variant");
        name_of(result).empty() ? json.null() : json.text(name_of(result));
        json.key("read").texts(run.read).key("replies").texts(run.replies).end_object();
        return;
    }
}

} // namespace

void write_shown(Json& json, const CheckReport& report) {
    const auto& scenario = *report.opened.loaded.scenario;
    json.key("shown").object();
    for (std::size_t turn = 0; turn < scenario.turns.size(); ++turn)
        write_witness(json, report, scenario.turns[turn].id,
                      [&](const auto& reach) { return reach.turns[turn]; });
    const auto gates = analysis::gates_of(scenario).all;
    for (std::size_t gate = 0; gate < gates.size(); ++gate)
        write_witness(json, report, key_of(scenario, gates[gate]),
                      [&](const auto& reach) { return reach.gates[gate].run; });
    write_witness(json, report, "out_of_patience", [](const auto& reach) { return reach.out_of_patience; });
    json.end_object();
}

} // namespace aplomo::cli
