#include "cli/check.hpp"

#include <algorithm>
#include <future>

#include "cli/rubric.hpp"
#include "cli/sarif.hpp"
#include "diagnostics/catalogue.hpp"
#include "script/canonical.hpp"
#include "wording/findings.hpp"

namespace aplomo::cli {
namespace {

using diagnostics::Finding;
using diagnostics::Severity;

void append(std::vector<Finding>& found, const std::vector<Finding>& more) {
    found.insert(found.end(), more.begin(), more.end());
}

/// Variants are independent of each other, so each gets a thread.
void analyse(CheckReport& made, std::uint64_t max_states) {
    const auto& scenario = made.opened.loaded.scenario;
    std::vector<std::future<analysis::VariantResult>> running;
    for (std::size_t variant = 0; variant < scenario->variants.size(); ++variant)
        running.push_back(std::async(
            std::launch::async, [=] { return analysis::play_everything(scenario, variant, max_states); }));
    for (auto& each : running) made.variants.push_back(each.get());
    const auto place_of = [&](const std::string& key) { return made.opened.loaded.places.of(key); };
    append(made.findings, wording::findings(*scenario, place_of));
    append(made.findings, analysis::findings(made.variants, place_of));
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
                refuse(file.string(), diagnostics::sentence(each.unreadable->reason, terminal.language));
            else
                opened.push_back(std::move(each));
        }
    }
    return opened;
}

bool fails(const std::vector<Finding>& findings, bool strict) {
    return strict ? !findings.empty() : diagnostics::has_error(findings);
}

/// What all scenarios together give away. It is of no single file.
CatalogueReport together(const std::vector<analysis::Quiz>& quizzes) {
    CatalogueReport made{analysis::guessability(quizzes), {}};
    made.findings = guessability_findings(made.guessability, {"scenarios", 0, 0});
    return made;
}

/// The findings of every file, then those of all together.
std::vector<Finding> all_findings(const std::vector<CheckReport>& reports, const CatalogueReport& catalogue) {
    std::vector<Finding> all;
    for (const auto& each : reports) all.insert(all.end(), each.findings.begin(), each.findings.end());
    all.insert(all.end(), catalogue.findings.begin(), catalogue.findings.end());
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

bool CheckReport::exhaustive() const {
    return std::all_of(variants.begin(), variants.end(),
                       [](const auto& result) { return result.study.space.exhaustive; });
}

int check(const CheckOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return exit;
    std::vector<CheckReport> reports;
    std::vector<analysis::Quiz> quizzes;
    for (auto& opened : open_all(options, places, terminal, rubric, exit)) {
        auto made = report(std::move(opened), options.max_states);
        if (exit == good && fails(made.findings, options.strict)) exit = has_errors;
        if (!made.variants.empty()) quizzes.push_back(analysis::quiz(made.variants));
        if (options.format == CheckFormat::text)
            print_text(made, terminal);
        else
            reports.push_back(std::move(made));
    }
    const auto catalogue = together(quizzes);
    if (exit == good && fails(catalogue.findings, options.strict)) exit = has_errors;
    if (options.format == CheckFormat::sarif) print_sarif(all_findings(reports, catalogue), terminal);
    if (options.format == CheckFormat::json) print_json(reports, catalogue, terminal);
    if (options.format == CheckFormat::text && quizzes.size() > 1) print_guessability(catalogue, terminal);
    return exit;
}

} // namespace aplomo::cli
