#include "script/fields.hpp"

#include <algorithm>
#include <cassert>

namespace aplomo::script {
namespace {

std::string_view finding_for(Node::Kind expected) {
    if (expected == Node::Kind::mapping) return "mapping-expected";
    return expected == Node::Kind::sequence ? "list-expected" : "scalar-expected";
}

std::vector<std::string> names(std::span<const Key> keys) {
    std::vector<std::string> result;
    for (const auto& key : keys) result.emplace_back(key.name);
    return result;
}

} // namespace

bool is(const Node& node, Node::Kind kind, Report& report) {
    if (node.kind == kind) return true;
    if (node.kind == Node::Kind::null)
        report.add("value-missing", node.spot);
    else if (node.kind != Node::Kind::reported)
        report.add(finding_for(kind), node.spot);
    return false;
}

Fields::Fields(const Node& mapping, std::span<const Key> keys, Report& report)
    : keys_(keys), mapping_(is(mapping, Node::Kind::mapping, report)) {
    assert(keys.size() <= most_keys);
    if (!mapping_) return;
    for (std::size_t i = 0; i + 1 < mapping.children.size(); i += 2)
        put(*mapping.children[i], *mapping.children[i + 1], report);
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].required && !values_[i])
            report.add("key-missing", mapping.spot, {std::string(keys[i].name)});
}

const Node* Fields::operator[](std::string_view key) const {
    return values_[static_cast<std::size_t>(std::ranges::find(keys_, key, &Key::name) - keys_.begin())];
}

void Fields::put(const Node& key, const Node& value, Report& report) {
    const auto found = std::ranges::find(keys_, key.text, &Key::name);
    if (found != keys_.end()) {
        values_[static_cast<std::size_t>(found - keys_.begin())] = &value;
        return;
    }
    const auto known = names(keys_);
    report.add("key-unknown", key.spot, {std::string(key.text), joined(known)},
               report.suggest(key.text, known));
}

std::vector<Member> members(const Node& node, Report& report) {
    std::vector<Member> result;
    if (!is(node, Node::Kind::mapping, report)) return result;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2)
        result.push_back({node.children[i], node.children[i + 1]});
    return result;
}

std::span<const Node* const> items(const Node& node, Report& report) {
    if (!is(node, Node::Kind::sequence, report)) return {};
    return node.children;
}

void check_count(std::size_t count, std::size_t least, std::size_t most, Spot spot, Report& report) {
    if (count < least || count > most)
        report.add("count-wrong", spot, {std::to_string(count), std::to_string(least), std::to_string(most)});
}

std::vector<std::string> strings(std::span<const std::string_view> texts) {
    return {texts.begin(), texts.end()};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string result;
    for (const auto& text : texts) result += (result.empty() ? "" : ", ") + text;
    return result;
}

} // namespace aplomo::script
