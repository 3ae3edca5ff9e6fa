// Every file of tests/talks/bad says above its faulty lines what must be found there: `#! error
// talk-differs`.
#include <algorithm>
#include <filesystem>
#include <sstream>

#include "diagnostics/catalogue.hpp"
#include "rehearsal/stage.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace tests;

namespace {

std::vector<std::filesystem::path> files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(APLOMO_SOURCE_DIR "/tests/talks/bad"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// A note announces what is found in the next line that is none.
Found expected_in(const std::string& text) {
    Found expected;
    std::vector<std::string> announced;
    int number = 0;
    for (const auto& line : lines_of(text)) {
        ++number;
        if (line.starts_with("#! error ")) announced.push_back(line.substr(9));
        if (line.starts_with("#")) continue;
        for (const auto& name : announced) expected.emplace(number, name);
        announced.clear();
    }
    return expected;
}

} // namespace

TEST_CASE("every bad talk has exactly the findings that its notes announce", "[rehearsal]") {
    for (const auto& path : files()) {
        const auto text = file_text("tests/talks/bad/" + path.filename().string());
        const auto findings = findings_in(text);
        INFO(path.filename().string() << "\n" << told(findings, text));
        CHECK_FALSE(expected_in(text).empty());
        CHECK(found_in(findings) == expected_in(text));
    }
}

TEST_CASE("every finding about talks has a bad talk of its name", "[rehearsal]") {
    for (const auto& entry : diagnostics::catalogue()) {
        if (!entry.name.starts_with("talk-")) continue;
        const auto file = std::string(entry.name) + ".talk";
        const bool there =
            std::ranges::any_of(files(), [&](const auto& each) { return each.filename() == file; });
        INFO(file);
        CHECK(there != (entry.name == "talk-rebuilt-differs")); // which no talk can bring about
    }
}
