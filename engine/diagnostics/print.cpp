#include "diagnostics/catalogue.hpp"
#include "diagnostics/source_line.hpp"

namespace aplomo::diagnostics {
namespace {

std::string_view word_for(Severity severity, Language language) {
    if (severity == Severity::error) return "error";
    return language == Language::es ? "aviso" : "warning";
}

std::string where(const Place& place) {
    if (place.line == 0) return place.file;
    return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

std::string shown_line(const Place& place, std::string_view source) {
    if (place.line == 0) return "";
    const auto line = source_line(source, place.line);
    if (line.empty()) return "";
    const auto excerpt = excerpt_around(line, place.column);
    const auto number = std::to_string(place.line);
    const std::string margin(number.size(), ' ');
    return " " + number + " | " + excerpt.text + "\n " + margin + " | " + std::string(excerpt.caret, ' ') +
           "^\n";
}

} // namespace

std::string print(const Finding& finding, std::string_view source, Language language) {
    const auto& known = entry(finding.name);
    std::string text = where(finding.place) + ": ";
    text += word_for(known.severity, language);
    text.append(" ").append(known.code).append(" [").append(known.name).append("]: ");
    text += message(finding, language) + "\n";
    text += shown_line(finding.place, source);
    return text + "   " + advice(finding, language) + "\n";
}

} // namespace aplomo::diagnostics
