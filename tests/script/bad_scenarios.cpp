// Every file of tests/bad_scenarios says on its faulty lines what must be found there: `#! error
// turn-unknown`.
#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

using Found = std::multiset<std::pair<int, std::string>>; ///< line, "error turn-unknown"

Found expected_in(const std::string& text) {
    Found expected;
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

Found found_in(const std::vector<diagnostics::Finding>& findings) {
    Found found;
    for (const auto& finding : findings) {
        const bool error = diagnostics::severity(finding) == diagnostics::Severity::error;
        found.insert({finding.place.line, (error ? "error " : "warning ") + finding.name});
    }
    return found;
}

std::string listed(const Found& from, const Found& without) {
    std::string text;
    Found rest;
    std::ranges::set_difference(from, without, std::inserter(rest, rest.end()));
    for (const auto& [line, name] : rest) text += "  line " + std::to_string(line) + ": " + name + "\n";
    return text;
}

std::vector<std::filesystem::path> files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(APLOMO_SOURCE_DIR "/tests/bad_scenarios"))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::vector<diagnostics::Finding> findings_of(const std::filesystem::path& path, const std::string& text) {
    if (path.stem().string().starts_with("rubric"))
        return script::load_rubric(text, path.filename().string()).findings;
    return script::load_scenario(text, path.filename().string(), "base", tests::small_rubric()).findings;
}

std::string text_of(const std::filesystem::path& path) {
    return tests::file_text("tests/bad_scenarios/" + path.filename().string());
}

/// Findings that no comment in a file can announce; other tests provoke them.
const std::set<std::string_view> generated{"file-too-large", "encoding-unknown", "utf8-broken",
                                           "findings-too-many", "tags-repeatable-too-many"};

/// Findings that loading does not make: playing everything and reading the texts do.
const std::set<std::string_view> of_analysis{
    "stuck-state",      "rule-broken",      "turn-unreachable", "reply-unreachable", "ending-unreachable",
    "score-constant",   "principle-thin",   "length-uneven",    "line-long",         "reading-hard",
    "cue-one-language", "address-mixed",    "not-exhaustive",   "rule-broken",       "line-unreachable",
    "link-unreachable", "condition-always", "condition-never",  "farmable",          "inversion",
    "unpassable",       "kind_loss",        "filler",           "replies-equal",     "lost-long",
    "bot-passes",       "cue-leaks",        "text-leaks"};

} // namespace

TEST_CASE("every bad file has exactly the findings that its comments announce", "[script]") {
    for (const auto& path : files()) {
        const auto text = text_of(path);
        const auto findings = findings_of(path, text);
        const auto expected = expected_in(text);
        const auto found = found_in(findings);
        INFO(path.filename().string() << "\nmissing:\n"
                                      << listed(expected, found) << "extra:\n"
                                      << listed(found, expected));
        CHECK(!expected.empty());
        CHECK(expected == found);
    }
}

TEST_CASE("every finding that loading can make has a bad file of its name", "[script]") {
    std::set<std::string> names;
    for (const auto& path : files()) names.insert(path.stem().string());
    for (const auto& entry : diagnostics::catalogue()) {
        INFO(entry.code << " " << entry.name);
        const bool of_talks = entry.name.starts_with("talk-"); // tests/talks/bad has them
        const bool elsewhere = of_talks || generated.contains(entry.name) || of_analysis.contains(entry.name);
        CHECK(names.contains(std::string(entry.name)) != elsewhere);
    }
}

TEST_CASE("findings come in the order of the file", "[script]") {
    for (const auto& path : files()) {
        const auto findings = findings_of(path, text_of(path));
        INFO(path.filename().string());
        CHECK(std::ranges::is_sorted(findings, {}, &diagnostics::Finding::place));
    }
}

TEST_CASE("a file with an error gives no scenario, a file with warnings does", "[script]") {
    for (const auto& path : files()) {
        if (path.stem().string().starts_with("rubric")) continue;
        const auto loaded =
            script::load_scenario(text_of(path), "scenario.yaml", "base", tests::small_rubric());
        INFO(path.filename().string());
        CHECK((loaded.scenario == nullptr) == diagnostics::has_error(loaded.findings));
    }
}
