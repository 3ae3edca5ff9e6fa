#include "scenario/scenario.hpp"

#include <algorithm>

namespace aplomo::scenario {
namespace {

template <typename Items>
std::optional<Index> position(const Items& items, std::string_view id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    if (found == items.end()) return std::nullopt;
    return static_cast<Index>(found - items.begin());
}

/// The text of the word that `{name}` stands for. The loader has made sure that every variant has it.
const std::string& word(const Variant& variant, std::string_view name, Language language) {
    static const std::string nothing;
    for (const auto& [id, text] : variant.words)
        if (id == name) return in(text, language);
    return nothing;
}

} // namespace

std::size_t variant_of(const Scenario& scenario, std::uint64_t seed) {
    return static_cast<std::size_t>(seed % scenario.variants.size());
}

std::optional<Index> find_turn(const Scenario& scenario, std::string_view id) {
    return position(scenario.turns, id);
}

std::optional<Index> find_ending(const Scenario& scenario, std::string_view id) {
    return position(scenario.endings, id);
}

std::optional<Index> find_reply(const Turn& turn, std::string_view id) { return position(turn.replies, id); }

std::optional<Index> find_item(const Scenario& scenario, std::string_view id) {
    return scenario.briefing ? position(scenario.briefing->dossier, id) : std::nullopt;
}

const Customer& customer_of(const Scenario& scenario, std::size_t variant) {
    const auto& other = scenario.variants[variant].customer;
    return other ? *other : scenario.customer;
}

Language spoken(const Scenario& scenario, Language wanted) {
    const auto& languages = scenario.languages;
    return std::find(languages.begin(), languages.end(), wanted) == languages.end() ? languages.front()
                                                                                    : wanted;
}

std::string fill(const Text& text, const Scenario& scenario, std::size_t variant, Language language) {
    const std::string& source = in(text, language);
    std::string filled;
    for (std::size_t i = 0; i < source.size();) {
        const auto brace = source.find('{', i);
        filled.append(source, i, brace - i);
        if (brace == std::string::npos) break;
        const bool doubled = source.compare(brace, 2, "{{") == 0;
        const auto close = doubled ? brace + 1 : source.find('}', brace);
        if (doubled || close == std::string::npos)
            filled += '{';
        else
            filled += word(scenario.variants[variant],
                           std::string_view(source).substr(brace + 1, close - brace - 1), language);
        i = close == std::string::npos ? brace + 1 : close + 1;
    }
    return filled;
}

} // namespace aplomo::scenario
