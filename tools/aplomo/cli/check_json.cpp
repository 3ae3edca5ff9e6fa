#include <algorithm>

#include "cli/check_json_parts.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::cli {
namespace {

void write(Json& json, const analysis::Extremes& extremes) {
    json.key("best").number(extremes.best).key("worst").number(extremes.worst);
}

void write_endings(Json& json, const scenario::Scenario& scenario, const analysis::Reach& reach) {
    json.object();
    for (std::size_t i = 0; i < scenario.endings.size(); ++i) {
        const auto& run = reach.endings[i];
        json.key(scenario.endings[i].id).object().key("outcome").text(id_of(scenario.endings[i].outcome));
        json.key("reachable").boolean(run.has_value());
        json.key("read").texts(run ? run->read : std::vector<std::string>{});
        json.key("shortest").texts(run ? run->replies : std::vector<std::string>{}).end_object();
    }
    json.end_object();
}

void write_values(Json& json, const analysis::Study& study, double chance) {
    write(json, study.overall.whole);
    json.key("principles").object();
    for (const auto principle : scenario::all_principles) {
        const auto& entry = study.principles[static_cast<std::size_t>(principle)];
        json.key(id_of(principle)).object();
        write(json, entry.values.whole);
        json.end_object();
    }
    json.end_object().key("chance").decimal(chance).key("thin").array();
    for (const auto principle : scenario::all_principles)
        if (study.principles[static_cast<std::size_t>(principle)].thin) json.text(id_of(principle));
    json.end_array();
}

void write_variant(Json& json, const CheckReport& report, std::size_t variant) {
    const auto& result = report.variants[variant];
    const auto& study = result.study;
    const auto& id = study.scenario->variants[variant].id;
    json.object().key("id");
    id.empty() ? json.null() : json.text(id);
    json.key("exhaustive").boolean(study.space.exhaustive);
    json.key("states").unsigned_number(study.space.states.size());
    if (study.space.exhaustive) write_values(json, study, result.chance);
    json.key("endings");
    write_endings(json, *study.scenario, result.reach);
    if (result.worth) write_worth(json, study, *result.worth);
    if (result.worth) write_bots(json, result.bots);
    json.end_object();
}

/// Where not everything was looked at, nothing is said to be unreachable or to hold.
void write_unreachable(Json& json, const scenario::Scenario& scenario, const CheckReport& report) {
    json.key("unreachable");
    if (!report.exhaustive()) {
        json.null();
        return;
    }
    const auto parts = analysis::unreachable(scenario, report.variants);
    json.object().key("turns").array();
    for (const auto turn : parts.turns) json.text(scenario.turns[turn].id);
    json.end_array().key("replies").array();
    for (const auto& [turn, reply] : parts.replies) json.text(scenario.turns[turn].replies[reply].id);
    json.end_array().end_object();
}

/// A rule is broken by the first variant that breaks it.
void write_rule(Json& json, const scenario::Scenario& scenario, std::size_t rule, const CheckReport& report) {
    const auto& results = report.variants;
    const auto broken = std::find_if(results.begin(), results.end(), [&](const auto& result) {
        return rule < result.proofs.size() && result.proofs[rule].counterexample;
    });
    const bool holds = broken == results.end();
    const auto run = holds ? conversation::Decisions{} : *broken->proofs[rule].counterexample;
    const auto& variant = holds ? std::string{} : scenario.variants[broken->study.space.variant].id;
    json.object().key("text").text(scenario.rules[rule].text).key("holds");
    holds && !report.exhaustive() ? json.null() : json.boolean(holds);
    json.key("variant");
    variant.empty() ? json.null() : json.text(variant);
    json.key("read").texts(run.read).key("counterexample").texts(run.replies).end_object();
}

void write_rules(Json& json, const scenario::Scenario& scenario, const CheckReport& report) {
    json.key("rules").array();
    for (std::size_t rule = 0; rule < scenario.rules.size(); ++rule) write_rule(json, scenario, rule, report);
    json.end_array();
}

void write(Json& json, const CheckReport& report, Language language) {
    const auto& scenario = report.opened.loaded.scenario;
    json.object().key("id").text(scenario ? scenario->id : report.opened.id);
    json.key("file").text(report.opened.file.string()).key("fingerprint");
    scenario ? json.text(report.fingerprint) : json.null();
    json.key("findings").array();
    for (const auto& finding : report.findings) write_finding(json, finding, language);
    json.end_array().key("variants").array();
    for (std::size_t variant = 0; variant < report.variants.size(); ++variant)
        write_variant(json, report, variant);
    json.end_array();
    if (scenario) write_unreachable(json, *scenario, report);
    if (scenario) write_rules(json, *scenario, report);
    if (scenario) write_shown(json, report);
    json.end_object();
}

} // namespace

void write_finding(Json& json, const diagnostics::Finding& finding, Language language) {
    const auto& entry = diagnostics::entry(finding.name);
    json.object();
    json.key("code").text(entry.code).key("name").text(entry.name);
    json.key("severity").text(entry.severity == diagnostics::Severity::error ? "error" : "warning");
    json.key("line").number(finding.place.line).key("column").number(finding.place.column);
    json.key("message").text(diagnostics::message(finding, language)).end_object();
}

void print_json(const std::vector<CheckReport>& reports, const CatalogueReport& catalogue,
                Terminal& terminal) {
    Json json;
    json.object().key("scenarios").array();
    for (const auto& report : reports) write(json, report, terminal.language);
    json.end_array();
    write_guessability(json, catalogue, terminal.language);
    json.end_object();
    terminal.out << json.str() << '\n';
}

} // namespace aplomo::cli
