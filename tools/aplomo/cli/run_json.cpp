#include "cli/json.hpp"
#include "cli/print_run.hpp"
#include "scoring/printed.hpp"

namespace aplomo::cli {
namespace {

using scenario::Points;
using scoring::Share;

void write_id(Json& json, const std::string& id) { id.empty() ? json.null() : json.text(id); }

void write_step(Json& json, const scenario::Scenario& scenario, const conversation::Exchange& exchange,
                std::int64_t cost) {
    const auto& turn = scenario.turns[exchange.before.turn];
    const auto& after = exchange.step.state;
    json.object().key("turn").text(turn.id).key("reply").text(turn.replies[exchange.reply].id);
    json.key("points").points(exchange.step.points).key("meters").object();
    for (std::size_t i = 0; i < scenario.meters.size(); ++i)
        json.key(scenario.meters[i].id).number(after.meters[i]);
    json.end_object().key("facts").array();
    for (std::size_t i = 0; i < scenario.facts.size(); ++i)
        if ((after.facts >> i & 1u) != 0) json.text(scenario.facts[i]);
    json.end_array().key("patience").number(after.patience).key("cost").millionths(cost).end_object();
}

/// The costs so far, so rounded to 6 decimals that they add up to what is missing from the printed overall
/// score.
std::vector<std::int64_t> printed_costs(const Session& session) {
    if (session.run.ending()) return scoring::printed(scoring::grade(session.study, session.run)).costs;
    const auto exact = scoring::costs(session.study, session.run.transcript());
    Share sum{0, exact.front().whole};
    for (const auto& cost : exact) sum.part += cost.part;
    return apportion(exact, scoring::millionths, rounded(sum, scoring::millionths));
}

void write_scores(Json& json, const Session& session) {
    const auto ending = session.run.ending();
    if (!ending) {
        json.key("ending").null().key("outcome").null().key("overall").null();
        json.key("principles").object().end_object().key("passed").null();
        return;
    }
    const auto card = scoring::grade(session.study, session.run);
    const auto scores = scoring::printed(card);
    const auto& reached = session.scenario->endings[*ending];
    json.key("ending").text(reached.id).key("outcome").text(id_of(reached.outcome));
    json.key("overall").millionths(scores.overall).key("principles").object();
    for (const auto principle : scenario::all_principles)
        json.key(id_of(principle)).millionths(scores.principles[static_cast<std::size_t>(principle)]);
    json.end_object().key("passed").boolean(card.passed);
}

} // namespace

void print_run_json(const Session& session, Terminal& terminal) {
    const auto& scenario = *session.scenario;
    const auto& transcript = session.run.transcript();
    const auto costs = printed_costs(session);
    Json json;
    json.object().key("scenario").text(scenario.id).key("variant");
    write_id(json, scenario.variants[session.variant].id);
    json.key("seed").unsigned_number(session.seed).key("briefing").object();
    json.key("read").texts(decisions(session.run).read).key("points").points(transcript.briefing.points);
    json.key("cost").millionths(costs.front()).end_object().key("steps").array();
    for (std::size_t i = 0; i < transcript.exchanges.size(); ++i)
        write_step(json, scenario, transcript.exchanges[i], costs[i + 1]);
    json.end_array();
    write_scores(json, session);
    terminal.out << json.end_object().str() << '\n';
}

} // namespace aplomo::cli
