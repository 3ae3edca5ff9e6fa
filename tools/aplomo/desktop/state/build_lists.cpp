#include <algorithm>

#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/tell.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::state {
namespace {

/// The line of a source that a finding points to.
std::string line_of(const std::string& source, int line) {
    std::size_t start = 0;
    for (int i = 1; i < line && start != std::string::npos; ++i) {
        start = source.find('\n', start);
        if (start != std::string::npos) ++start;
    }
    if (line == 0 || start == std::string::npos) return {};
    return source.substr(start, source.find('\n', start) - start);
}

screens::FindingRow build_finding(const diagnostics::Finding& finding, const script::Opened& opened,
                                  Language language) {
    screens::FindingRow row;
    row.place = opened.file.string();
    if (finding.place.line > 0)
        row.place += ":" + std::to_string(finding.place.line) + ":" + std::to_string(finding.place.column);
    row.code = diagnostics::entry(finding.name).code;
    row.error = diagnostics::severity(finding) == diagnostics::Severity::error;
    row.message = diagnostics::message(finding, language);
    row.advice = diagnostics::advice(finding, language);
    row.line = line_of(opened.source, finding.place.line);
    return row;
}

} // namespace

screens::FindingsScreen build_findings(const script::Opened& opened, const Checked* checked,
                                       Language language) {
    screens::FindingsScreen made;
    made.scenario = opened.id;
    made.file = opened.file.string();
    made.playable = opened.loaded.scenario != nullptr;
    if (made.playable) {
        const auto& scenario = *opened.loaded.scenario;
        made.title = fill(scenario.title, scenario, 0, spoken(scenario, language));
    }
    made.unreadable = opened.unreadable.has_value();
    if (opened.unreadable)
        made.rows.push_back(
            {made.file, {}, true, diagnostics::sentence(opened.unreadable->reason, language), {}, {}});
    for (const auto& finding : opened.loaded.findings)
        made.rows.push_back(build_finding(finding, opened, language));
    made.checking = made.playable && checked == nullptr;
    if (checked != nullptr)
        for (const auto& finding : checked->findings)
            made.rows.push_back(build_finding(finding, opened, language));
    std::stable_sort(made.rows.begin(), made.rows.end(),
                     [](const auto& a, const auto& b) { return a.error > b.error; });
    return made;
}

} // namespace aplomo::state
