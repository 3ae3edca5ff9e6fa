#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace aplomo::attempts {

struct JsonMember;

/// A JSON value of the kinds that an export is made of.
struct Json {
    using List = std::vector<Json>;
    using Object = std::vector<JsonMember>; ///< in the order of the text, doubles included
    /// The first: null, true, false, a fraction or a number beyond 64 bits, which no export holds.
    std::variant<std::monostate, std::string, std::int64_t, List, Object> value;
};

struct JsonMember {
    std::string name;
    Json value;
};

/// Reads one value and nothing behind it. Throws Flaw, with its column, for what is no JSON in UTF-8, for a
/// text with a zero in it, which no server keeps, and for what is nested deeper than an export is.
Json parse_json(const std::string& text);

} // namespace aplomo::attempts
