#include "support/announced.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "diagnostics/catalogue.hpp"

namespace aplomo::tests {

Announced announced_in(const std::string& text) {
    Announced expected;
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number)
        for (auto at = line.find("#! "); at != line.npos; at = line.find("#! ", at + 1)) {
            std::istringstream words(line.substr(at + 3));
            std::string severity, name;
            words >> severity >> name;
            expected.insert({number, severity + " " + name});
        }
    return expected;
}

Announced found_in(const std::vector<diagnostics::Finding>& findings) {
    Announced found;
    for (const auto& finding : findings) {
        const bool error = diagnostics::severity(finding) == diagnostics::Severity::error;
        found.insert({std::max(finding.place.line, 1), (error ? "error " : "warning ") + finding.name});
    }
    return found;
}

std::string listed(const Announced& from, const Announced& without) {
    std::string text;
    Announced rest;
    std::ranges::set_difference(from, without, std::inserter(rest, rest.end()));
    for (const auto& [line, name] : rest) text += "  line " + std::to_string(line) + ": " + name + "\n";
    return text;
}

} // namespace aplomo::tests
