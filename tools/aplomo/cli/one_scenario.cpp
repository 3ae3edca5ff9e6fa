#include "cli/one_scenario.hpp"

#include "cli/rubric.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::cli {
namespace {

/// The scenario's file; empty, and told, when the word does not name exactly one.
std::filesystem::path only_file(const std::string& word, const machine::Places& places, Terminal& terminal,
                                int& exit) {
    const auto files = script::scenario_files(word, places.scenarios);
    if (files.size() == 1) return files.front();
    terminal.err << word << ": "
                 << (files.empty() ? terminal.say("no hay ningún escenario ahí", "there is no scenario there")
                                   : terminal.say("hay varios escenarios ahí; di cuál",
                                                  "there are several scenarios there; say which"))
                 << '\n';
    exit = files.empty() ? outside_failed : wrong_use;
    return {};
}

} // namespace

script::Opened open_one(const std::string& word, const std::string& rubric, const machine::Places& places,
                        Terminal& terminal, int& exit) {
    const auto file = only_file(word, places, terminal, exit);
    if (file.empty()) return {};
    const auto known = rubric_for(rubric, places, terminal, exit);
    if (!known) return {};
    auto opened = script::open_scenario(file, known);
    if (opened.loaded.scenario) return opened;
    exit = opened.unreadable ? outside_failed : has_errors;
    if (opened.unreadable)
        terminal.err << file.string() << ": "
                     << diagnostics::sentence(opened.unreadable->reason, terminal.language) << '\n';
    for (const auto& finding : opened.loaded.findings)
        terminal.err << diagnostics::print(finding, opened.source, terminal.language);
    return opened;
}

} // namespace aplomo::cli
