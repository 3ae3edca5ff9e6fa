#include "script/report.hpp"

#include <algorithm>

#include "diagnostics/catalogue.hpp"
#include "script/utf8.hpp"

namespace aplomo::script {
namespace {

constexpr std::size_t most_findings = 200;
constexpr std::size_t most_comparisons = 2'000'000;
constexpr std::size_t longest_detail = 240;

/// A detail goes into a sentence: one line, and not a page long.
std::string shortened(std::string detail) {
    const bool cut = detail.size() > longest_detail;
    if (cut) detail.resize(character_start(detail, longest_detail));
    std::ranges::replace_if(
        detail, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return cut ? detail + "…" : detail;
}

} // namespace

void Report::add(std::string_view name, Spot spot, std::vector<std::string> details, std::string suggestion) {
    if (diagnostics::entry(name).severity == diagnostics::Severity::error) ++errors_;
    if (findings_.size() == most_findings) {
        ++unshown_;
        return;
    }
    for (auto& detail : details) detail = shortened(std::move(detail));
    findings_.push_back(
        {std::string(name), {file_, spot.line, spot.column}, std::move(details), std::move(suggestion)});
}

std::string Report::suggest(std::string_view word, const std::vector<std::string>& candidates) {
    comparisons_ += candidates.size();
    return comparisons_ > most_comparisons ? "" : diagnostics::nearest(word, candidates);
}

std::vector<diagnostics::Finding> Report::in_file_order() && {
    std::ranges::stable_sort(findings_, {}, &diagnostics::Finding::place);
    if (unshown_ > 0)
        findings_.push_back({"findings-too-many", {file_, 0, 0}, {std::to_string(unshown_)}, ""});
    return std::move(findings_);
}

} // namespace aplomo::script
