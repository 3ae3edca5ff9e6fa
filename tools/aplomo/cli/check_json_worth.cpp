#include "cli/check_json_parts.hpp"

namespace aplomo::cli {
namespace {

using analysis::Worth;
using conversation::Decisions;

void write_run(Json& json, const Decisions& run) {
    json.key("read").texts(run.read).key("replies").texts(run.replies);
}

void write_random(Json& json, const analysis::Odds& odds) {
    json.key("random").object().key("passes").decimal(odds.passes);
    json.key("exact").boolean(odds.exact).key("no_return");
    if (odds.no_return) {
        json.object().key("mean").decimal(odds.no_return->mean);
        json.key("earliest").unsigned_number(odds.no_return->earliest).end_object();
    } else {
        json.null();
    }
    json.end_object();
}

/// Every value that some run has, with its probability; null where it would have taken too much memory.
void write_distribution(Json& json, const analysis::Distribution& distribution) {
    json.key("distribution");
    if (distribution.probabilities.empty()) {
        json.null();
        return;
    }
    json.array();
    auto value = distribution.worst;
    for (const double probability : distribution.probabilities) {
        if (probability > 0)
            json.object().key("value").number(value).key("probability").precise(probability).end_object();
        ++value;
    }
    json.end_array();
}

void write_pairs(Json& json, const scenario::Turn& turn, const std::vector<analysis::ReplyPair>& pairs) {
    json.array();
    for (const auto& pair : pairs)
        json.object()
            .key("reply")
            .text(turn.replies[pair.reply].id)
            .key("other")
            .text(turn.replies[pair.other].id)
            .end_object();
    json.end_array();
}

void write_leverage(Json& json, const analysis::Study& study, const analysis::DecisionWorth& decision) {
    json.key("leverage").number(decision.leverage).key("principles").object();
    for (const auto principle : scenario::all_principles) {
        const auto& entry = study.principles[static_cast<std::size_t>(principle)];
        json.key(id_of(principle)).number(entry.leverage[decision.turn]);
    }
    json.end_object();
}

void write_decisions(Json& json, const analysis::Study& study, const Worth& worth) {
    json.key("decisions").array();
    for (const auto& decision : worth.decisions) {
        const auto& turn = study.scenario->turns[decision.turn];
        json.object().key("turn").text(turn.id);
        write_leverage(json, study, decision);
        json.key("depends").boolean(decision.depends).key("filler").boolean(decision.filler);
        json.key("dominated");
        write_pairs(json, turn, decision.dominated);
        json.key("equal");
        write_pairs(json, turn, decision.equal);
        json.end_object();
    }
    json.end_array();
}

void write_best_run(Json& json, const analysis::BestRun& best) {
    json.key("best_run").object();
    write_run(json, best.run);
    json.key("passes");
    best.known ? json.boolean(best.passes) : json.null();
    json.end_object();
}

void write_best_loss(Json& json, const scenario::Scenario& scenario, const Worth& worth) {
    json.key("best_loss");
    if (!worth.best_loss) {
        json.null();
        return;
    }
    const auto& loss = *worth.best_loss;
    json.object().key("ending").text(scenario.endings[loss.ending].id);
    json.key("overall").decimal(100 * static_cast<double>(loss.part) / static_cast<double>(loss.whole));
    write_run(json, loss.run);
    json.end_object();
}

void write_lost_stretch(Json& json, const Worth& worth) {
    json.key("lost_stretch");
    if (!worth.lost_stretch) {
        json.null();
        return;
    }
    json.object().key("decisions").unsigned_number(worth.lost_stretch->decisions);
    json.key("before").unsigned_number(worth.lost_stretch->before);
    write_run(json, worth.lost_stretch->run);
    json.end_object();
}

} // namespace

void write_worth(Json& json, const analysis::Study& study, const Worth& worth) {
    write_random(json, worth.random);
    write_distribution(json, worth.distribution);
    write_decisions(json, study, worth);
    write_best_run(json, worth.best);
    write_best_loss(json, *study.scenario, worth);
    write_lost_stretch(json, worth);
}

void write_bots(Json& json, const std::vector<analysis::BotScore>& bots) {
    json.key("bots").object();
    for (std::size_t i = 0; i < bots.size(); ++i) {
        const bool first = i == 0 || bots[i].bot != bots[i - 1].bot;
        const bool last = i + 1 == bots.size() || bots[i].bot != bots[i + 1].bot;
        if (first) json.key(id_of(bots[i].bot)).object();
        json.key(code_of(bots[i].language)).object().key("overall").decimal(bots[i].overall);
        json.key("passes").boolean(bots[i].passes()).key("passing").decimal(bots[i].passing);
        json.key("exact").boolean(bots[i].exact).end_object();
        if (last) json.end_object();
    }
    json.end_object();
}

} // namespace aplomo::cli
