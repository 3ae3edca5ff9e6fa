#include "attempts/json.hpp"

#include <rapidjson/document.h>

#include "attempts/flaw.hpp"

namespace aplomo::attempts {
namespace {

using rapidjson::Value;

constexpr int deepest = 8;

[[noreturn]] void refuse(std::size_t column) {
    throw Flaw("", {"esto no es JSON de una exportación", "this is no JSON of an export"}, column);
}

std::string text_of(const Value& value) {
    std::string text(value.GetString(), value.GetStringLength());
    if (text.find('\0') != std::string::npos) refuse(0);
    return text;
}

Json json_from(const Value& value, int depth) {
    if (depth > deepest) refuse(0);
    if (value.IsString()) return {text_of(value)};
    if (value.IsInt64()) return {value.GetInt64()};
    if (value.IsArray()) {
        Json::List list;
        for (const auto& each : value.GetArray()) list.push_back(json_from(each, depth + 1));
        return {std::move(list)};
    }
    if (value.IsObject()) {
        Json::Object object;
        for (const auto& [key, each] : value.GetObject())
            object.push_back({text_of(key), json_from(each, depth + 1)});
        return {std::move(object)};
    }
    return {};
}

} // namespace

Json parse_json(const std::string& text) {
    // Iteratively: what is nested without end must not end the stack.
    constexpr unsigned strictly = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    rapidjson::Document document;
    document.Parse<strictly>(text.data(), text.size());
    if (document.HasParseError()) refuse(document.GetErrorOffset() + 1);
    return json_from(document, 1);
}

} // namespace aplomo::attempts
