// What a company's server takes of an export.
#include "attempts/fault.hpp"
#include "attempts/import.hpp"
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"

using namespace aplomo;
using tests::Company;
using tests::Console;
using tests::contains;

namespace {

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

/// Nadia's attempt, exported from a file.
std::string nadias_export() {
    Console console;
    REQUIRE(console.play_script(whole_script, {"--person", "Nadia"}) == 0);
    REQUIRE(console.run({"attempts", "export", "--format", "json"}) == 0);
    return console.out();
}

} // namespace

TEST_CASE("a person hands over what they played elsewhere, once, and it waits to be replayed", "[company]") {
    Company company;
    const auto nadia = company.person("Nadia");
    Console console;
    const auto file = console.folder().write("hers.jsonl", nadias_export()).string();
    REQUIRE(console.run({"attempts", "import", file, "--store", nadia}) == 0);
    CHECK(contains(console.err(), "Attempts kept: 1."));
    CHECK(company.value("select person || sealed from attempt") == "Nadia1");
    CHECK(company.value("select count(*) from awaiting") == "1");
    REQUIRE(console.run({"attempts", "import", file, "--store", nadia}) == 0);
    CHECK(contains(console.err(), "there already and are left as they are: 1."));
    CHECK(console.run({"attempts", "verify", "--store", nadia}) == 0);
    REQUIRE(console.run({"attempts", "export", "--format", "json", "--store", nadia}) == 0);
    CHECK(contains(console.out(), "\"person\":\"Nadia\""));
}

TEST_CASE("on a server nobody imports under another's name, neither by the program nor around it",
          "[company]") {
    Company company;
    const auto omar = company.person("Omar");
    Console console;
    const auto text = nadias_export();
    const auto file = console.folder().write("hers.jsonl", text).string();
    for (const auto& address : {omar, company.keeper()}) {
        CHECK(console.run({"attempts", "import", file, "--store", address}) == 2);
        CHECK(contains(console.err(), "On a server everybody hands over only their own"));
        CHECK(contains(console.err(), "Nadia's"));
        std::istringstream in(text);
        try {
            keep_exported(*attempts::Database::open(address), attempts::read_export(in));
            FAIL("the server let it in");
        } catch (const attempts::Fault& fault) {
            CHECK(fault.kind() == attempts::FaultKind::not_permitted);
        }
    }
    CHECK(company.value("select count(*) from attempt") == "0");
    CHECK(company.value("select count(*) from kept_text") == "0");
}
