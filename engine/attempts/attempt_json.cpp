#include "attempts/attempt_json.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace aplomo::attempts {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void text(Writer& json, const char* key, std::string_view value) {
    json.Key(key);
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void number(Writer& json, const char* key, std::int64_t value) {
    json.Key(key);
    json.Int64(value);
}

void share(Writer& json, scoring::Share share) {
    number(json, "part", share.part);
    number(json, "whole", share.whole);
}

void beginning(Writer& json, const Attempt& attempt) {
    text(json, "id", attempt.id);
    text(json, "person", attempt.person);
    text(json, "scenario", attempt.scenario);
    text(json, "scenario_fingerprint", attempt.scenario_fingerprint);
    text(json, "rubric_fingerprint", attempt.rubric_fingerprint);
    text(json, "variant", attempt.variant);
    text(json, "seed", std::to_string(attempt.seed));
    text(json, "mode", id_of(attempt.mode));
    text(json, "language", code_of(attempt.language));
    text(json, "started", attempt.started);
    text(json, "program_version", attempt.program_version);
    text(json, "retry_of", attempt.retry ? attempt.retry->of : "");
    number(json, "replayed", attempt.retry ? static_cast<std::int64_t>(attempt.retry->replayed) : 0);
}

void decisions(Writer& json, const Attempt& attempt) {
    json.Key("read");
    json.StartArray();
    for (const auto& item : attempt.read) json.String(item.c_str());
    json.EndArray();
    json.Key("decisions");
    json.StartArray();
    for (const auto& decision : attempt.decisions) {
        json.StartObject();
        text(json, "reply", decision.reply);
        number(json, "milliseconds", decision.milliseconds);
        text(json, "typed", decision.typed);
        json.EndObject();
    }
    json.EndArray();
}

void score(Writer& json, std::string_view axis, scoring::Share score, bool is_thin) {
    json.StartObject();
    text(json, "axis", axis);
    share(json, score);
    number(json, "thin", is_thin ? 1 : 0);
    json.EndObject();
}

void cost(Writer& json, int position, scoring::Share cost) {
    json.StartObject();
    number(json, "position", position);
    share(json, cost);
    json.EndObject();
}

void seal(Writer& json, const Seal& seal) {
    const auto& card = seal.scorecard;
    text(json, "ending", seal.ending);
    text(json, "outcome", id_of(card.outcome));
    number(json, "passed", card.passed ? 1 : 0);
    json.Key("scores");
    json.StartArray();
    score(json, "overall", card.overall, false);
    for (const auto principle : scenario::all_principles) {
        const auto& mark = card.principles[static_cast<std::size_t>(principle)];
        score(json, id_of(principle), mark.score, mark.thin);
    }
    json.EndArray();
    json.Key("costs");
    json.StartArray();
    cost(json, -1, card.briefing_cost);
    for (int position = 0; const auto& each : card.costs) cost(json, position++, each);
    json.EndArray();
}

} // namespace

std::string json_of(const Attempt& attempt) {
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    beginning(json, attempt);
    decisions(json, attempt);
    if (attempt.seal) seal(json, *attempt.seal);
    json.EndObject();
    return buffer.GetString();
}

} // namespace aplomo::attempts
