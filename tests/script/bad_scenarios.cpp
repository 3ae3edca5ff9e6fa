// Every file of tests/bad_scenarios says on its faulty lines what must be found there: `#! error
// turn-unknown`.
#include <algorithm>
#include <filesystem>
#include <set>

#include "diagnostics/catalogue.hpp"
#include "script/load.hpp"
#include "support/announced.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

using tests::Announced;
using tests::announced_in;
using tests::found_in;
using tests::listed;

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
bool of_play(std::string_view name) {
    const std::set<std::string_view> of_several{"not-exhaustive", "cue-leaks", "text-leaks"};
    return of_several.contains(name) ||
           std::filesystem::exists(std::filesystem::path(APLOMO_SOURCE_DIR) / "tests/bad_scenarios/played" /
                                   (std::string(name) + ".yaml"));
}

} // namespace

TEST_CASE("every bad file has exactly the findings that its comments announce", "[script]") {
    for (const auto& path : files()) {
        const auto text = text_of(path);
        const auto findings = findings_of(path, text);
        const auto expected = announced_in(text);
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
        const bool elsewhere = of_talks || generated.contains(entry.name) || of_play(entry.name);
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
