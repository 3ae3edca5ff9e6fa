// `aplomo doctor`: what is amiss is told with what to do, and nothing is made or changed.
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

namespace {

namespace fs = std::filesystem;
constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

} // namespace

TEST_CASE("a healthy machine is told line by line, and no store is made", "[company]") {
    Console console;
    CHECK(console.run({"doctor"}) == 0);
    CHECK(contains(console.out(), "to be made by the first attempt"));
    CHECK(contains(console.out(), "good   scenarios: 1"));
    CHECK_FALSE(fs::exists(console.store()));
    REQUIRE(console.play_script(whole_script) == 0);
    CHECK(console.run({"doctor"}) == 0);
    CHECK(contains(console.out(), "is yours alone"));
}

TEST_CASE("a store that others may read, that is damaged or away is told with what to do", "[company]") {
    Console console;
    REQUIRE(console.play_script(whole_script) == 0);
    fs::permissions(console.store(), fs::perms::others_read, fs::perm_options::add);
    CHECK(console.run({"doctor"}) == 1);
    CHECK(contains(console.out(), "chmod go= "));
    const auto broken = console.folder().write("broken.db", "nothing of the kind");
    CHECK(console.run({"doctor", "--store", "sqlite:" + broken.string()}) == 1);
    CHECK(contains(console.out(), "is damaged"));
    CHECK(console.run({"doctor", "--store", "postgresql://x@/y?host=/nowhere"}) == 1);
    CHECK(contains(console.out(), "does not answer"));
    fs::remove_all(console.path("scenarios"));
    CHECK(console.run({"doctor"}) == 1);
    CHECK(contains(console.out(), "--scenarios FOLDER"));
}

TEST_CASE("what waits for a server is told", "[company]") {
    tests::Company company;
    Console console;
    REQUIRE(console.play_script(whole_script, {"--store", "postgresql://Nadia@/x?host=/nowhere"}) == 0);
    CHECK(console.run({"doctor", "--store", company.person("Nadia")}) == 0);
    CHECK(contains(console.out(), "1 attempts to hand over"));
}
