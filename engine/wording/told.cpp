#include "wording/told.hpp"

#include <algorithm>

namespace aplomo::wording {

namespace {

/// Names an utterance as PlaceOf wants it.
std::string key_of(const Utterance& said) {
    std::string key(said.id);
    return said.part == Part::line ? key + "/says/" + std::to_string(said.line) : key;
}

} // namespace

void Told::add(const char* name, const Utterance& said, const std::string& about,
               std::vector<std::string> details) {
    const auto key = key_of(said);
    const bool reaction = said.part == Part::reaction;
    if (!keys_.insert(key + (reaction ? " reaction " : " ") + name + ' ' + about).second) return;
    details.emplace(details.begin(), said.id);
    findings_.push_back({name, place_of_(key), std::move(details), {}});
}

std::vector<diagnostics::Finding> Told::in_order() && {
    std::ranges::stable_sort(findings_, {}, &diagnostics::Finding::place);
    return std::move(findings_);
}

std::string where(const Hearing& hearing, Language language) {
    std::string text(code_of(language));
    if (hearing.variant > 0) text += ", " + hearing.scenario.variants[hearing.variant].id;
    return text;
}

std::string text_of(const Hearing& hearing, const Utterance& said, Language language) {
    return fill(*said.text, hearing.scenario, hearing.variant, language);
}

} // namespace aplomo::wording
