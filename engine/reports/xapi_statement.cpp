#include "reports/xapi_statement.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <fmt/format.h>

#include "reports/printable.hpp"
#include "reports/xapi_time.hpp"

namespace aplomo::reports {
namespace {

constexpr auto adl = "http://adlnet.gov/expapi/";

class Writer : public rapidjson::Writer<rapidjson::StringBuffer> {
  public:
    using rapidjson::Writer<rapidjson::StringBuffer>::Writer;

    void text(const char* key, const std::string& value) {
        Key(key);
        String(value.c_str());
    }

    void object(const char* key) {
        Key(key);
        StartObject();
    }

    /// In the languages in which it is written.
    void map(const char* key, const Text& value) {
        object(key);
        for (const auto language : all_languages)
            if (!in(value, language).empty()) text(code_of(language).data(), in(value, language));
        EndObject();
    }

    /// value / unit, without the error of a binary fraction.
    void decimal(const char* key, std::int64_t value, std::int64_t unit, int digits) {
        Key(key);
        const auto number = fmt::format("{}.{:0{}}", value / unit, value % unit, digits);
        RawValue(number.data(), number.size(), rapidjson::kNumberType);
    }
};

std::string scenario_iri(const attempts::Attempt& attempt, const std::string& home) {
    return home + "/aplomo/scenarios/" + attempt.scenario;
}

bool is_uuid(const std::string& id) {
    return id.size() == 36 && id[8] == '-' && id[13] == '-' && id[18] == '-' && id[23] == '-';
}

void write_actor(Writer& json, const attempts::Attempt& attempt, const std::string& home) {
    json.object("actor");
    json.text("objectType", "Agent");
    json.object("account");
    json.text("homePage", home);
    json.text("name", printable(attempt.person));
    json.EndObject();
    json.EndObject();
}

void write_verb(Writer& json, const Verb& verb) {
    json.object("verb");
    json.text("id", std::string(adl) + "verbs/" + verb.id);
    json.map("display", verb.display);
    json.EndObject();
}

void write_interaction(Writer& json, const Choice& choice) {
    json.text("type", std::string(adl) + "activities/cmi.interaction");
    if (choice.asked != Text{}) json.map("description", choice.asked);
    json.text("interactionType", "choice");
    json.Key("choices");
    json.StartArray();
    for (const auto& option : choice.options) {
        json.StartObject();
        json.text("id", option.id);
        json.map("description", option.text);
        json.EndObject();
    }
    json.EndArray();
    json.Key("correctResponsesPattern");
    json.StartArray();
    for (const auto& best : choice.best) json.String(best.c_str());
    json.EndArray();
}

void write_object(Writer& json, const conversation::Run& run, const std::string& iri, const Choice* choice) {
    json.object("object");
    json.text("objectType", "Activity");
    json.text("id", choice != nullptr ? iri + "/" + choice->id : iri);
    json.object("definition");
    if (choice != nullptr) {
        write_interaction(json, *choice);
    } else {
        json.text("type", std::string(adl) + "activities/simulation");
        json.map("name", filled(run.scenario().title, run));
    }
    json.EndObject();
    json.EndObject();
}

void write_answer(Writer& json, const Choice& choice) {
    json.object("result");
    json.text("response", choice.response);
    json.Key("success");
    json.Bool(choice.is_best);
    if (choice.milliseconds > 0) json.text("duration", duration(choice.milliseconds));
    json.EndObject();
}

void write_result(Writer& json, const Result& result) {
    json.object("result");
    json.object("score");
    json.decimal("scaled", result.overall, 100'000'000, 8);
    json.decimal("raw", result.overall, 1'000'000, 6);
    json.Key("min");
    json.Int(0);
    json.Key("max");
    json.Int(100);
    json.EndObject();
    if (result.success) {
        json.Key("success");
        json.Bool(*result.success);
    }
    json.Key("completion");
    json.Bool(result.completion);
    if (result.milliseconds > 0) json.text("duration", duration(result.milliseconds));
    json.EndObject();
}

void write_activity(Writer& json, const char* relation, const std::string& iri) {
    json.Key(relation);
    json.StartArray();
    json.StartObject();
    json.text("objectType", "Activity");
    json.text("id", iri);
    json.EndObject();
    json.EndArray();
}

void write_context(Writer& json, const attempts::Attempt& attempt, const std::string& home, bool is_part) {
    json.object("context");
    if (is_uuid(attempt.id)) json.text("registration", attempt.id);
    json.text("platform", "Aplomo");
    json.text("language", std::string(code_of(attempt.language)));
    json.object("contextActivities");
    if (is_part) write_activity(json, "parent", scenario_iri(attempt, home));
    write_activity(json, "category", home + "/aplomo/modes/" + std::string(id_of(attempt.mode)));
    json.EndObject();
    json.EndObject();
}

} // namespace

std::string Teller::statement(const std::string& id, const Verb& verb, const Told& told) const {
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    json.text("id", id);
    write_actor(json, attempt_, home_);
    write_verb(json, verb);
    write_object(json, run_, scenario_iri(attempt_, home_), told.choice);
    if (told.choice != nullptr) write_answer(json, *told.choice);
    if (told.result != nullptr) write_result(json, *told.result);
    write_context(json, attempt_, home_, told.choice != nullptr);
    json.text("timestamp", timestamp(attempt_.started, told.at));
    json.EndObject();
    return buffer.GetString();
}

} // namespace aplomo::reports
