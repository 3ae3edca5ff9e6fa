#include "diagnostics/catalogue.hpp"
#include "diagnostics/filled.hpp"

namespace aplomo::diagnostics {
namespace {

std::string_view in(const std::array<std::string_view, 2>& texts, Language language) {
    return texts[static_cast<std::size_t>(language)];
}

std::string did_you_mean(const std::string& suggestion, Language language) {
    return language == Language::es ? "¿Querías decir `" + suggestion + "`? "
                                    : "Did you mean `" + suggestion + "`? ";
}

} // namespace

std::string message(const Finding& finding, Language language) {
    auto text = filled(in(entry(finding.name).sentence, language), finding.details);
    for (const auto& reason : finding.reasons) text += ' ' + sentence(reason, language);
    return text;
}

std::string advice(const Finding& finding, Language language) {
    const std::string meant = finding.suggestion.empty() ? "" : did_you_mean(finding.suggestion, language);
    return meant + filled(in(entry(finding.name).advice, language), finding.details);
}

} // namespace aplomo::diagnostics
