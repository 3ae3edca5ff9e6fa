// `aplomo format`: scenario files in one layout.
#include <fstream>
#include <iterator>

#include "cli/console.hpp"
#include "machine/replace_file.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
using tests::replaced;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string untidy() {
    return "# of mine\n" + replaced(replaced(tests::good_scenario_text(), "level: 2\nminutes: 8\n",
                                             "minutes: 8   # long\nlevel: 2\n"),
                                    "when: anger >= 7", "when: anger>=7");
}

std::string tidy() {
    return "# of mine\n" + replaced(tests::good_scenario_text(), "minutes: 8\n", "minutes: 8 # long\n");
}

std::string fingerprint(Console& console) {
    REQUIRE(console.run({"check", "full", "--format", "json"}) == 0);
    return console.json()["scenarios"][0]["fingerprint"].GetString();
}

} // namespace

TEST_CASE("a scenario is laid out anew and stays the same scenario", "[cli]") {
    Console console;
    REQUIRE(console.run({"format", "full"}) == 0);
    const auto file = console.write_scenario("full", untidy());
    const auto before = fingerprint(console);
    CHECK(console.run({"format", "full"}) == 0);
    CHECK(console.out() == file.string() + "\n");
    CHECK(text_of(file) == tidy());
    CHECK(fingerprint(console) == before);
    CHECK(console.run({"format", "full"}) == 0);
    CHECK(console.out().empty());
}

TEST_CASE("asked only to check, it names what would change and changes nothing", "[cli]") {
    Console console;
    const auto file = console.write_scenario("full", untidy());
    CHECK(console.run({"format", console.path("scenarios").string(), "--check"}) == 1);
    CHECK(console.out() == file.string() + "\n");
    CHECK(text_of(file) == untidy());
    REQUIRE(console.run({"format", "full"}) == 0);
    CHECK(console.run({"format", "full", "--check"}) == 0);
    CHECK(console.out().empty());
}

TEST_CASE("a file with errors is left alone, and the others are done", "[cli]") {
    Console console;
    const auto broken = replaced(replaced(untidy(), "to: story\n", "to: stroy\n"), "id: full", "id: broken");
    const auto left = console.write_scenario("broken", broken);
    const auto done = console.write_scenario("full", untidy());
    CHECK(console.run({"format", console.path("scenarios").string(), "nobody"}) == 3);
    CHECK(contains(console.err(), left.string() + ": has errors: it stays as it is."));
    CHECK(contains(console.err(), "nobody: there is no scenario there"));
    CHECK(text_of(left) == broken);
    CHECK(text_of(done) == tidy());
}

TEST_CASE("a file that is laid out anew keeps its permissions and its links, and leaves nothing behind",
          "[cli]") {
    Console console;
    namespace fs = std::filesystem;
    const auto file = console.write_scenario("full", untidy());
    const auto kept = console.path("kept.yaml");
    fs::rename(file, kept);
    fs::create_symlink(kept, file);
    fs::permissions(kept, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    CHECK(console.run({"format", "full"}) == 0);
    CHECK(fs::is_symlink(file));
    CHECK(text_of(kept) == tidy());
    CHECK(fs::status(kept).permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
    CHECK(std::distance(fs::directory_iterator(file.parent_path()), {}) == 1);
}

TEST_CASE("a file that is not there is not made", "[machine]") {
    Console console;
    const auto file = console.path("nowhere.yaml");
    CHECK(machine::replace_file(file, "text"));
    CHECK_FALSE(std::filesystem::exists(file));
}
