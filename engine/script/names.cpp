#include "script/names.hpp"

#include <algorithm>
#include <array>

namespace aplomo::script {

void Names::reserve(std::size_t names) {
    index_.reserve(names);
    all_.reserve(names);
}

void Names::add(Written name) {
    if (!name.text.empty()) index_.try_emplace(name.text, static_cast<std::uint32_t>(all_.size()));
    all_.emplace_back(name.text);
}

std::optional<std::uint32_t> Names::find(std::string_view name) const {
    const auto found = index_.find(name);
    if (found == index_.end()) return std::nullopt;
    return found->second;
}

void report_unknown(std::string_view finding, const Written& name, std::span<const std::string_view> known,
                    Report& report) {
    if (!name.text.empty())
        report.add(finding, name.spot, {std::string(name.text)}, report.suggest(name.text, strings(known)));
}

std::uint32_t find_or_report(const Names& names, const Written& name, std::string_view finding,
                             Report& report) {
    const auto found = names.find(name.text);
    if (!found) report_unknown(finding, name, names.all(), report);
    return found.value_or(0);
}

void Namespace::claim(Written name, std::span<const std::string_view> reserved, Report& report) {
    if (name.text.empty()) return;
    if (std::ranges::find(reserved, name.text) != reserved.end())
        report.add("id-reserved", name.spot, {std::string(name.text)});
    const auto [first, fresh] = taken_.try_emplace(name.text, name.spot);
    if (!fresh)
        report.add("id-duplicate", name.spot, {std::string(name.text), std::to_string(first->second.line)});
}

std::span<const std::string_view> reserved_names() {
    static constexpr std::array<std::string_view, 9> names{"patience", "and",     "or",   "not",     "set",
                                                           "clear",    "empathy", "calm", "solution"};
    return names;
}

} // namespace aplomo::script
