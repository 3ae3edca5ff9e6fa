#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace aplomo::attempts {

/// A JSON value of the kinds that an export is made of.
struct Json {
    using List = std::vector<Json>;
    using Object = std::vector<std::pair<std::string, Json>>; ///< in the order of the text, doubles included
    /// The first: null, true, false, a fraction or a number beyond 64 bits, which no export holds.
    std::variant<std::monostate, std::string, std::int64_t, List, Object> value;
};

/// Reads one value and nothing behind it. Throws Flaw, with its column, for what is no JSON in UTF-8, for a
/// text with a zero in it, which no server keeps, and for what is nested deeper than an export is.
Json parse_json(const std::string& text);

} // namespace aplomo::attempts
