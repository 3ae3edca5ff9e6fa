#include "company/judged_json.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <map>

namespace aplomo::company {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void text(Writer& json, const char* key, const std::string& value) {
    json.Key(key);
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void number(Writer& json, const char* key, int value) {
    json.Key(key);
    json.Int(value);
}

void techniques(Writer& json, const Entry& entry) {
    json.Key("techniques");
    json.StartArray();
    for (const auto& technique : entry.techniques) {
        json.StartObject();
        text(json, "tag", technique.tag);
        number(json, "offered", technique.offered);
        number(json, "taken", technique.taken);
        json.EndObject();
    }
    json.EndArray();
}

/// How often each reply was open.
void open(Writer& json, const Entry& entry) {
    std::map<std::string_view, int> times;
    for (const auto& offer : entry.offers) ++times[offer.reply];
    json.Key("open");
    json.StartObject();
    for (const auto& [reply, count] : times) {
        json.Key(reply.data(), static_cast<rapidjson::SizeType>(reply.size()));
        json.Int(count);
    }
    json.EndObject();
}

void write(Writer& json, const Judged& judged) {
    json.StartObject();
    text(json, "attempt", judged.attempt);
    json.Key("agrees");
    json.Bool(judged.agrees);
    text(json, "note", judged.note);
    if (judged.entry) {
        number(json, "stars", judged.entry->stars);
        techniques(json, *judged.entry);
        open(json, *judged.entry);
    }
    json.EndObject();
}

} // namespace

std::string json_of(const std::vector<Judged>& judged) {
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartArray();
    for (const auto& each : judged) write(json, each);
    json.EndArray();
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace aplomo::company
