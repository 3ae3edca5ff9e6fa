#include "script/places.hpp"

#include <charconv>

#include "script/draft.hpp"

namespace aplomo::script {
namespace {

constexpr std::string_view of_condition = "/when";

Spot spot_of(const std::optional<DraftCondition>& when) { return when ? when->spot : Spot{}; }

} // namespace

Places::Places(const Draft& draft, std::string_view file) : file_(file) {
    for (const auto& turn : draft.turns) {
        add(turn.id.text, {turn.id.spot, {}}, turn.says);
        for (const auto& reply : turn.replies)
            add(reply.id.text, {reply.id.spot, spot_of(reply.when)}, reply.links);
    }
    for (const auto& ending : draft.endings)
        add(ending.id.text, {ending.id.spot, {}}, std::vector<DraftLink>{});
    add("interrupts/", {}, draft.interrupts);
}

diagnostics::Place Places::of(std::string_view key) const {
    const bool condition = key.ends_with(of_condition);
    if (condition) key.remove_suffix(of_condition.size());
    const auto part = part_of(key);
    const auto spot = condition ? part.when : part.spot;
    return {file_, spot.line, spot.column};
}

template <typename List>
void Places::add(std::string_view id, Part own, const List& parts) {
    entries_.try_emplace(std::string(id), Entry{own, parts_.size(), parts.size()});
    for (const auto& part : parts) parts_.push_back({part.spot, spot_of(part.when)});
}

Places::Part Places::part_of(std::string_view key) const {
    const auto id = key.substr(0, key.find('/'));
    const auto number = key.substr(key.rfind('/') + 1);
    const bool has_number = number.size() < key.size();
    const auto entry = entries_.find(std::string(id) + (key.starts_with("interrupts/") ? "/" : ""));
    if (entry == entries_.end()) return {};
    if (!has_number) return entry->second.own;
    std::size_t position = entry->second.count;
    std::from_chars(number.data(), number.data() + number.size(), position);
    return position < entry->second.count ? parts_[entry->second.first + position] : Part{};
}

} // namespace aplomo::script
