#include "diagnostics/catalogue.hpp"

namespace aplomo::diagnostics {
namespace {

std::string_view in(const std::array<std::string_view, 2>& texts, Language language) {
    return texts[static_cast<std::size_t>(language)];
}

/// {0}, {1}… replaced by the details; any other brace stays as it is.
std::string filled(std::string_view sentence, const std::vector<std::string>& details) {
    std::string result;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool slot = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}';
        const auto number = slot ? static_cast<std::size_t>(sentence[i + 1] - '0') : details.size();
        if (number < details.size()) {
            result += details[number];
            i += 2;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

std::string did_you_mean(const std::string& suggestion, Language language) {
    return language == Language::es ? "¿Querías decir `" + suggestion + "`? "
                                    : "Did you mean `" + suggestion + "`? ";
}

} // namespace

std::string message(const Finding& finding, Language language) {
    return filled(in(entry(finding.name).sentence, language), finding.details);
}

std::string advice(const Finding& finding, Language language) {
    const std::string meant = finding.suggestion.empty() ? "" : did_you_mean(finding.suggestion, language);
    return meant + filled(in(entry(finding.name).advice, language), finding.details);
}

} // namespace aplomo::diagnostics
