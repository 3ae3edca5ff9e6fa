// Every file of tests/bad_scenarios/played loads, and says on its faulty lines what playing everything and
// reading its texts must find there: `#! warning farmable`; on the first line what is of the whole file.
#include <filesystem>

#include "cli/check.hpp"
#include "support/announced.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

script::Opened opened(const std::filesystem::path& path) {
    script::Opened made;
    made.file = path;
    made.id = "base";
    made.source = tests::file_text("tests/bad_scenarios/played/" + path.filename().string());
    made.loaded = script::load_scenario(made.source, path.filename().string(), "base", tests::small_rubric());
    return made;
}

} // namespace

TEST_CASE("every bad file that loads has exactly the findings that its comments announce", "[cli]") {
    std::size_t files = 0;
    const std::filesystem::path folder = APLOMO_SOURCE_DIR "/tests/bad_scenarios/played";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto report = cli::report(opened(entry.path()), analysis::default_max_states);
        const auto expected = tests::announced_in(report.opened.source);
        const auto found = tests::found_in(report.findings);
        INFO(entry.path().filename().string() << "\nmissing:\n"
                                              << tests::listed(expected, found) << "extra:\n"
                                              << tests::listed(found, expected));
        CHECK(expected.size() > 0);
        CHECK(expected == found);
        ++files;
    }
    CHECK(files > 20);
}
