#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <fmt/format.h>

#include "reports/report.hpp"

namespace aplomo::reports {
namespace {

using Writer = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

void text(Writer& json, const char* key, const std::string& value) {
    json.Key(key);
    json.String(value.c_str());
}

void write(Writer& json, const std::optional<double>& figure, int decimals) {
    if (!figure) {
        json.Null();
        return;
    }
    const auto digits = fmt::format("{:.{}f}", *figure, decimals);
    json.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
}

void write(Writer& json, const ReportTable& table, const ReportRow& row) {
    json.StartObject();
    for (std::size_t i = 0; i < row.names.size(); ++i) text(json, table.name_ids[i].c_str(), row.names[i]);
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        json.Key(table.measures[i].id.c_str());
        write(json, row.figures[i], table.measures[i].decimals);
    }
    json.EndObject();
}

} // namespace

std::string report_json(const Report& report) {
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.SetIndent(' ', 2);
    json.StartObject();
    text(json, "report", report.kind);
    text(json, "subject", report.subject);
    text(json, "made", report.made);
    for (const auto& table : report.tables) {
        json.Key(table.id.c_str());
        json.StartArray();
        for (const auto& row : table.rows) write(json, table, row);
        json.EndArray();
    }
    json.Key("notes");
    json.StartArray();
    for (const auto& note : report.notes) json.String(note.c_str());
    json.EndArray();
    json.EndObject();
    return std::string(buffer.GetString()) + '\n';
}

} // namespace aplomo::reports
