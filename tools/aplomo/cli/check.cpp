#include "cli/check.hpp"

#include <future>

#include "cli/rubric.hpp"
#include "cli/sarif.hpp"
#include "diagnostics/catalogue.hpp"
#include "script/canonical.hpp"

namespace aplomo::cli {
namespace {

using diagnostics::Finding;
using diagnostics::Severity;

/// Variants are independent of each other, so each gets a thread.
void analyse(CheckReport& made, std::uint64_t max_states) {
    const auto& scenario = made.opened.loaded.scenario;
    std::vector<std::future<analysis::VariantResult>> running;
    for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant)
        running.push_back(
            std::async(std::launch::async, analysis::play_everything, scenario, variant, max_states));
    for (auto& each : running) made.variants.push_back(each.get());
    const auto place_of = [&](const std::string& key) { return made.opened.loaded.places.of(key); };
    const auto found = analysis::findings(made.variants, place_of);
    made.findings.insert(made.findings.end(), found.begin(), found.end());
}

/// Opens every file that the paths name; a path that cannot be opened is told and the others go on.
std::vector<script::Opened> open_all(const CheckOptions& options, const machine::Places& places,
                                     Terminal& terminal,
                                     const std::shared_ptr<const scenario::Rubric>& rubric, int& exit) {
    std::vector<script::Opened> opened;
    const auto refuse = [&](const std::string& path, const std::string& reason) {
        terminal.err << path << ": " << reason << '\n';
        exit = outside_failed;
    };
    for (const auto& path : options.paths) {
        const auto files = script::scenario_files(path, places.scenarios);
        if (files.empty())
            refuse(path, terminal.say("no hay ningún escenario ahí", "there is no scenario there"));
        for (const auto& file : files) {
            auto each = script::open_scenario(file, rubric);
            if (each.unreadable)
                refuse(file.string(), each.unreadable->reason);
            else
                opened.push_back(std::move(each));
        }
    }
    return opened;
}

bool fails(const CheckReport& report, bool strict) {
    return strict ? !report.findings.empty() : diagnostics::has_error(report.findings);
}

/// The findings of every file.
std::vector<Finding> all_findings(const std::vector<CheckReport>& reports) {
    std::vector<Finding> all;
    for (const auto& each : reports) all.insert(all.end(), each.findings.begin(), each.findings.end());
    return all;
}

} // namespace

CheckReport report(script::Opened opened, std::uint64_t max_states) {
    CheckReport made;
    made.findings = opened.loaded.findings;
    made.opened = std::move(opened);
    if (!made.opened.loaded.scenario) return made;
    made.fingerprint = script::fingerprint(script::canonical(*made.opened.loaded.scenario));
    analyse(made, max_states);
    return made;
}

int check(const CheckOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return exit;
    std::vector<CheckReport> reports;
    for (auto& opened : open_all(options, places, terminal, rubric, exit)) {
        auto made = report(std::move(opened), options.max_states);
        if (exit == good && fails(made, options.strict)) exit = has_errors;
        if (options.format == CheckFormat::text) {
            print_text(made, terminal);
            continue;
        }
        reports.push_back(std::move(made));
    }
    if (options.format == CheckFormat::sarif) print_sarif(all_findings(reports), terminal);
    if (options.format == CheckFormat::json) print_json(reports, terminal);
    return exit;
}

} // namespace aplomo::cli
