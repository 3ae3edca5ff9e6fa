#include "cli/json.hpp"

#include <fmt/format.h>

namespace aplomo::cli {

Json& Json::key(std::string_view name) {
    writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    return *this;
}

Json& Json::text(std::string_view value) {
    writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    return *this;
}

Json& Json::decimal(double value) {
    // Adding 0 turns a negative zero into zero.
    return raw(fmt::format("{:.6f}", value + 0.0));
}

Json& Json::millionths(std::int64_t value) {
    return raw(fmt::format("{}.{:06}", value / 1'000'000, value % 1'000'000));
}

Json& Json::raw(const std::string& digits) {
    writer_.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
    return *this;
}

Json& Json::texts(const std::vector<std::string>& values) {
    array();
    for (const auto& value : values) text(value);
    return end_array();
}

Json& Json::points(const scenario::Points& points) {
    object();
    for (const auto principle : scenario::all_principles)
        key(id_of(principle)).number(points[static_cast<std::size_t>(principle)]);
    return end_object();
}

} // namespace aplomo::cli
