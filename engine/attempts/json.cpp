#include "attempts/json.hpp"

#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <limits>

#include "attempts/flaw.hpp"

namespace aplomo::attempts {
namespace {

using rapidjson::SizeType;

constexpr std::size_t deepest = 8;

/// Builds the value while it is read. False ends the reading.
class Builder {
  public:
    bool Null() { return add({}); }
    bool Bool(bool) { return add({}); }
    bool Double(double) { return add({}); }
    bool RawNumber(const char*, SizeType, bool) { return add({}); }
    bool Uint64(std::uint64_t number) {
        const bool fits = number <= std::numeric_limits<std::int64_t>::max();
        return fits ? Int64(static_cast<std::int64_t>(number)) : add({});
    }
    bool Int64(std::int64_t number) { return add({number}); }
    bool Int(int number) { return add({std::int64_t{number}}); }
    bool Uint(unsigned number) { return add({std::int64_t{number}}); }
    bool String(const char* text, SizeType size, bool) {
        std::string word(text, size);
        return word.find('\0') == std::string::npos && add({std::move(word)});
    }
    bool Key(const char* text, SizeType size, bool) {
        keys_.emplace_back(text, size);
        return true;
    }
    bool StartObject() { return begin({Json::Object()}); }
    bool StartArray() { return begin({Json::List()}); }
    bool EndObject(SizeType) { return end(); }
    bool EndArray(SizeType) { return end(); }

    Json take() { return std::move(done_); }

  private:
    bool begin(Json json) {
        open_.push_back(std::move(json));
        return open_.size() <= deepest;
    }
    bool end() {
        auto json = std::move(open_.back());
        open_.pop_back();
        return add(std::move(json));
    }
    bool add(Json json) {
        if (open_.empty()) {
            done_ = std::move(json);
        } else if (auto* list = std::get_if<Json::List>(&open_.back().value)) {
            list->push_back(std::move(json));
        } else {
            std::get<Json::Object>(open_.back().value).emplace_back(std::move(keys_.back()), std::move(json));
            keys_.pop_back();
        }
        return true;
    }

    std::vector<Json> open_;
    std::vector<std::string> keys_;
    Json done_;
};

} // namespace

Json parse_json(const std::string& text) {
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    Builder builder;
    constexpr unsigned strictly = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    if (reader.Parse<strictly>(stream, builder)) return builder.take();
    Flaw flaw("", {"esto no es JSON de una exportación", "this is no JSON of an export"});
    flaw.column = reader.GetErrorOffset() + 1;
    throw flaw;
}

} // namespace aplomo::attempts
