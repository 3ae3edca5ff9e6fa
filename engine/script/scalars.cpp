#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

#include "script/fields.hpp"

namespace aplomo::script {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// A decimal number, as near as an int comes to it; nothing when the text is none.
std::optional<int> parsed(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    if (text.empty() || !std::ranges::all_of(text, is_digit)) return std::nullopt;
    int value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc::result_out_of_range)
        value = std::numeric_limits<int>::max();
    return negative ? -value : value;
}

} // namespace

int integer(const Node& node, int least, int most, Report& report) {
    if (!is(node, Node::Kind::scalar, report)) return least;
    const auto value = node.plain ? parsed(node.text) : std::nullopt;
    if (!value) {
        report.add("integer-expected", node.spot, {std::string(node.text)});
        return least;
    }
    if (*value >= least && *value <= most) return *value;
    report.add("number-out-of-range", node.spot,
               {std::string(node.text), std::to_string(least), std::to_string(most)});
    return std::clamp(*value, least, most);
}

Written id(const Node& node, Report& report) {
    if (!is(node, Node::Kind::scalar, report)) return {};
    if (is_id(node.text)) return {node.text, node.spot};
    report.add("id-malformed", node.spot, {std::string(node.text)});
    return {};
}

bool is_id(std::string_view text) {
    const auto fits = [](char c) { return is_lower(c) || is_digit(c) || c == '_'; };
    return !text.empty() && is_lower(text[0]) && std::ranges::all_of(text, fits);
}

std::size_t choice(const Node& node, std::span<const std::string_view> choices, Report& report) {
    if (!is(node, Node::Kind::scalar, report)) return 0;
    const auto found = std::ranges::find(choices, node.text);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    const auto known = strings(choices);
    report.add("value-unknown", node.spot, {std::string(node.text), joined(known)},
               report.suggest(node.text, known));
    return 0;
}

void check_format(const Node& node, Report& report) {
    if (!is(node, Node::Kind::scalar, report)) return;
    if (!node.plain || parsed(node.text) != 1)
        report.add("format-unknown", node.spot, {std::string(node.text)});
}

} // namespace aplomo::script
