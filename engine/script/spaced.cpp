#include <optional>
#include <vector>

#include "script/rewrite.hpp"

namespace aplomo::script {
namespace {

bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
bool blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool in_sign(char c) { return std::string_view("<>=!").find(c) != std::string_view::npos; }

/// Words, numbers, signs and parentheses.
std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at + 1;
        if (in_word(text[at]))
            while (end < text.size() && in_word(text[end])) ++end;
        else if (in_sign(text[at]))
            while (end < text.size() && in_sign(text[end])) ++end;
        if (!blank(text[at])) parts.push_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

bool sticks(std::string_view before, std::string_view part) { return before == "(" || part == ")"; }

bool belongs_to_number(std::string_view before, std::string_view /*part*/) {
    return before == "+" || before == "-";
}

template <typename Sticks>
std::string joined(std::string_view text, Sticks stick) {
    std::string result;
    std::string_view before;
    for (const auto part : parts_of(text)) {
        if (!result.empty() && !stick(before, part)) result += ' ';
        result += part;
        before = part;
    }
    return result;
}

/// What the quotes hold, if any; nothing where they hold more than it seems.
std::optional<std::string_view> inside(std::string_view scalar) {
    const bool quoted = scalar.size() >= 2 && (scalar[0] == '"' || scalar[0] == '\'');
    if (!quoted) return scalar;
    const auto text = scalar.substr(1, scalar.size() - 2);
    if (text.find_first_of("\\'\"") != text.npos) return std::nullopt;
    return text;
}

template <typename Sticks>
std::string spaced(std::string_view scalar, Sticks stick) {
    const auto text = inside(scalar);
    if (!text) return std::string(scalar);
    const auto quote = text->size() == scalar.size() ? "" : std::string(1, scalar[0]);
    return quote + joined(*text, stick) + quote;
}

} // namespace

std::string spaced_condition(std::string_view scalar) { return spaced(scalar, sticks); }
std::string spaced_effect(std::string_view scalar) { return spaced(scalar, belongs_to_number); }

} // namespace aplomo::script
