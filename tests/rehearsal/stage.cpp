#include "rehearsal/stage.hpp"

#include <sstream>

#include "diagnostics/catalogue.hpp"
#include "rehearsal/record.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::tests {
namespace {

const analysis::Study& full_study_of(std::size_t variant) {
    static const auto scenario = scenario_from(full_scenario_text());
    static const std::vector studies{analysis::study(scenario, 0), analysis::study(scenario, 1)};
    return studies[variant];
}

} // namespace

const analysis::Study& full_study() { return full_study_of(0); }

std::string full_talk() {
    return rehearsal::record(
        full_study(), run_of(full_study(), {{"history"}, {"listen", "check", "options"}}), Language::en);
}

conversation::Run run_of(const analysis::Study& study, const conversation::Decisions& decisions) {
    auto replayed = conversation::replay(study.scenario, study.space.variant, decisions);
    INFO(replayed.refused.value_or(""));
    REQUIRE_FALSE(replayed.refused.has_value());
    return std::move(replayed.run);
}

conversation::Run random_run(const analysis::Study& study, Dice& dice) {
    const auto& briefing = study.scenario->briefing;
    std::vector<scenario::Index> read;
    for (scenario::Index item = 0; item < (briefing ? briefing->dossier.size() : 0); ++item)
        if (dice.chance(50) && read.size() < briefing->reads) read.push_back(item);
    conversation::Run run(study.scenario, study.space.variant, read);
    while (!run.finished()) {
        const auto open = run.open();
        run.choose(open.positions[dice.roll(open.count)]);
    }
    return run;
}

std::vector<diagnostics::Finding> findings_in(const std::string& text,
                                              const std::vector<const analysis::Study*>& studies) {
    const auto loaded = rehearsal::read_talk(text, "a.talk");
    const auto& scenario = *studies.front()->scenario;
    if (!loaded.findings.empty()) return loaded.findings;
    const auto variant = rehearsal::variant_of(scenario, loaded.talk);
    if (!variant) return rehearsal::unknown_names(scenario, loaded.talk);
    return rehearsal::rehearse(*studies.at(*variant), loaded.talk).findings;
}

std::vector<diagnostics::Finding> findings_in(const std::string& text) {
    return findings_in(text, {&full_study_of(0), &full_study_of(1)});
}

Found found_in(const std::vector<diagnostics::Finding>& findings) {
    Found found;
    for (const auto& finding : findings) found.emplace(finding.place.line, finding.name);
    return found;
}

std::string told(const std::vector<diagnostics::Finding>& findings, const std::string& text,
                 Language language) {
    std::string all;
    for (const auto& finding : findings) all += diagnostics::print(finding, text, language);
    return all;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string with_line(const std::string& talk, int number, const std::string& line) {
    auto lines = lines_of(talk);
    lines.at(static_cast<std::size_t>(number - 1)) = line;
    std::string text;
    for (const auto& each : lines) text += each + "\n";
    return text;
}

int line_of(const std::string& talk, const std::string& begin) {
    const auto lines = lines_of(talk);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].starts_with(begin)) return static_cast<int>(i + 1);
    FAIL("no line begins with " << begin);
    return 0;
}

} // namespace aplomo::tests
