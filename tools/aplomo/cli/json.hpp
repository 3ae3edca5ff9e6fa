#pragma once

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <string>
#include <string_view>
#include <vector>

#include "scenario/principle.hpp"

namespace aplomo::cli {

/// RapidJSON's writer, with the few shapes that our outputs share.
class Json {
  public:
    Json() : writer_(buffer_) { writer_.SetIndent(' ', 2); }

    Json& object() { return writer_.StartObject(), *this; }
    Json& end_object() { return writer_.EndObject(), *this; }
    Json& array() { return writer_.StartArray(), *this; }
    Json& end_array() { return writer_.EndArray(), *this; }
    Json& key(std::string_view name);
    Json& text(std::string_view value);
    Json& number(std::int64_t value) { return writer_.Int64(value), *this; }
    Json& unsigned_number(std::uint64_t value) { return writer_.Uint64(value), *this; }
    Json& boolean(bool value) { return writer_.Bool(value), *this; }
    Json& null() { return writer_.Null(), *this; }

    /// A number with 6 decimals.
    Json& decimal(double value);

    /// A number with all the digits that tell it from its neighbours.
    Json& precise(double value) { return writer_.Double(value), *this; }

    /// The same of a number of millionths, which must not be negative.
    Json& millionths(std::int64_t value);
    Json& texts(const std::vector<std::string>& values);
    Json& points(const scenario::Points& points);

    std::string str() const { return buffer_.GetString(); }

  private:
    Json& raw(const std::string& digits);

    rapidjson::StringBuffer buffer_;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

} // namespace aplomo::cli
