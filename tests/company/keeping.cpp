// Who keeps a store: `aplomo store …`, with a server and with a file.
#include <cstdlib>
#include <fstream>

#include "attempts/fault.hpp"
#include "attempts/schema.hpp"
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Company;
using tests::Console;
using tests::contains;

namespace {

const std::string nadia = tests::name_of_its_own("Nadia"), ana = tests::name_of_its_own("Ana"),
                  inigo = tests::name_of_its_own("Íñigo");

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

/// A login's address from the keeper's.
std::string address_for(const std::string& keeper, const std::string& login, const std::string& password) {
    const auto begin = keeper.find("//") + 2;
    return keeper.substr(0, begin) + login + ":" + password + keeper.substr(keeper.find('@'));
}

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

bool may_enter(const std::string& address) { return Company::try_as(address, "select 1").empty(); }

/// A new, empty store of either kind, and how its keeper reaches it.
class Kept {
  public:
    explicit Kept(const std::string& kind) {
        if (kind == "server") company_ = std::make_unique<Company>();
        address_ = company_ ? company_->keeper() : "sqlite:" + (folder_.path() / "attempts.db").string();
    }
    const std::string& address() const { return address_; }
    bool is_server() const { return company_ != nullptr; }

  private:
    tests::TemporaryFolder folder_;
    std::unique_ptr<Company> company_;
    std::string address_;
};

int store(Console& console, std::vector<std::string> arguments, const std::string& address,
          const std::string& input = {}) {
    arguments.insert(arguments.begin(), "store");
    arguments.insert(arguments.end(), {"--store", address});
    return console.run(arguments, input);
}

/// Nadia with one attempt kept, by which she does what she was given: she earns 84.375.
void fill(Console& console, const Kept& kept) {
    REQUIRE(store(console, {"add-person", nadia, "--team", "spain"}, kept.address(), "nadia's own\n") == 0);
    REQUIRE(console.run({"assign", "give", "full", "--to", nadia, "--mode", "practice", "--mark", "84",
                         "--store", kept.address()}) == 0);
    const auto hers = kept.is_server() ? address_for(kept.address(), nadia, "nadia's%20own") : kept.address();
    REQUIRE(console.play_script(whole_script, {"--store", hers, "--person", nadia}) == 0);
    REQUIRE_FALSE(contains(console.err(), "wait"));
}

std::string kept_attempts(Console& console, const std::string& address) {
    REQUIRE(console.run({"attempts", "list", "--store", address}) == 0);
    return console.out();
}

} // namespace

TEST_CASE("people join and leave teams, and who is where is listed", "[company]") {
    const Kept kept(GENERATE(as<std::string>{}, "file", "server"));
    Console console;
    REQUIRE(store(console, {"add-person", inigo, "--team", "spain", "--role", "trainer"}, kept.address(),
                  "long enough\n") == 0);
    REQUIRE(store(console, {"join", inigo, "--team", "italy"}, kept.address()) == 0);
    REQUIRE(store(console, {"people"}, kept.address()) == 0);
    CHECK(console.out() == inigo + "  italy: trainee  spain: trainer\n");
    for (const std::string team : {"spain", "nowhere"}) {
        CHECK(store(console, {"leave", inigo, "--team", team}, kept.address()) == 2);
        CHECK(contains(console.err(), inigo + " is not in the team " + team + " as trainee"));
    }
    REQUIRE(store(console, {"leave", inigo, "--team", "spain", "--role", "trainer"}, kept.address()) == 0);
    REQUIRE(store(console, {"people"}, kept.address()) == 0);
    CHECK(console.out() == inigo + "  italy: trainee\n");
    REQUIRE(store(console, {"remove-person", inigo}, kept.address()) == 0);
    REQUIRE(store(console, {"people"}, kept.address()) == 0);
    CHECK(console.out() == inigo + "  in no team\n");
    REQUIRE(store(console, {"add-person", inigo, "--team", "spain"}, kept.address(), "long enough\n") == 0);
}

TEST_CASE(
    "a role that does not exist, somebody unknown and a name that is none are told, and nothing changes",
    "[company]") {
    const Kept kept(GENERATE(as<std::string>{}, "file", "server"));
    Console console;
    const auto refused = [&](const std::vector<std::string>& arguments, const std::string& why) {
        CHECK(store(console, arguments, kept.address(), "long enough\n") == 2);
        CHECK(contains(console.err(), why));
    };
    refused({"add-person", ana, "--team", "spain", "--role", "boss"}, "There is no role boss");
    refused({"join", ana, "--team", "spain"}, "nobody called " + ana);
    refused({"remove-person", ana}, "nobody called " + ana);
    for (const auto* reserved : {"pg_ana", "public", "none"})
        refused({"add-person", reserved, "--team", "spain"}, "cannot be a name");
    refused({"add-person", std::string(64, 'a'), "--team", "spain"}, "cannot be a name");
    for (const std::string unseen : {"A\u202Ena", "A\u200Bna", "\uFEFFAna"})
        refused({"add-person", unseen, "--team", "spain"}, "cannot be a name");
    for (const std::string blank : {"", "  ", "two\nlines"})
        refused({"add-person", ana, "--team", blank}, "cannot be a team's name");
    REQUIRE(store(console, {"people"}, kept.address()) == 0);
    CHECK(console.out().empty());
    REQUIRE(store(console, {"add-person", ana, "--team", "spain"}, kept.address(), "long enough\n") == 0);
    refused({"add-person", ana, "--team", "italy"}, "is there already");
    refused({"join", ana, "--team", ""}, "cannot be a team's name");
}

TEST_CASE(
    "a password comes from the input, is long enough, and lets its login in until the person is removed",
    "[company]") {
    const Kept kept("server");
    Console console;
    CHECK(store(console, {"add-person", ana, "--team", "spain"}, kept.address(), "short\n") == 2);
    CHECK(contains(console.err(), "at least 8"));
    CHECK(store(console, {"add-person", ana, "--team", "spain"}, kept.address()) == 2);
    REQUIRE(store(console, {"add-person", ana, "--team", "spain"}, kept.address(), "long-enough\n") == 0);
    CHECK(console.out().empty());
    CHECK(may_enter(address_for(kept.address(), ana, "long-enough")));
    REQUIRE(store(console, {"password", ana, "--generate"}, kept.address()) == 0);
    const auto made_up = console.out().substr(0, console.out().size() - 1);
    CHECK(made_up.size() == 23);
    CHECK_FALSE(may_enter(address_for(kept.address(), ana, "long-enough")));
    CHECK(may_enter(address_for(kept.address(), ana, made_up)));
    REQUIRE(store(console, {"remove-person", ana}, kept.address()) == 0);
    CHECK_FALSE(may_enter(address_for(kept.address(), ana, made_up)));
    CHECK(console.run({"attempts", "list", "--store", address_for(kept.address(), ana, made_up)}) == 3);
    CHECK(contains(console.err(), "does not accept this user and password"));
}

TEST_CASE("the keeper's own login is nobody's, and nobody but the keeper adds people or copies everything",
          "[company]") {
    Company company;
    const auto trainee = company.person("nadia");
    Console console;
    CHECK(store(console, {"add-person", "keeper", "--team", "spain"}, company.keeper(), "long enough\n") ==
          2);
    CHECK(store(console, {"add-person", "ghost", "--team", "spain"}, trainee, "long enough\n") == 3);
    CHECK(contains(console.err(), "does not permit you that"));
    CHECK(store(console, {"backup", console.path("copy").string()}, trainee) == 3);
    CHECK(contains(console.err(), "does not permit you that"));
    CHECK_FALSE(std::filesystem::exists(console.path("copy")));
    CHECK(company.value("select count(*) from person") == "1");
}

TEST_CASE("a backup of either kind of store is restored into either kind", "[company]") {
    const Kept from(GENERATE(as<std::string>{}, "file", "server"));
    const Kept to(GENERATE(as<std::string>{}, "file", "server"));
    Console console;
    fill(console, from);
    const auto copy = console.path("copy").string();
    REQUIRE(store(console, {"backup", copy}, from.address()) == 0);
    CHECK(std::filesystem::status(copy).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(store(console, {"backup", copy}, from.address()) == 2);
    REQUIRE(store(console, {"restore", copy}, to.address()) == 0);
    CHECK(kept_attempts(console, to.address()) == kept_attempts(console, from.address()));
    CHECK(contains(console.out(), nadia));
    CHECK(console.run({"attempts", "verify", "--store", to.address()}) == 0);
    REQUIRE(console.run({"assign", "list", "--store", to.address()}) == 0);
    CHECK(contains(console.out(), "done on"));
    REQUIRE(store(console, {"people"}, to.address()) == 0);
    CHECK(console.out() == nadia + "  spain: trainee\n");
    CHECK(store(console, {"restore", copy}, to.address()) == 2);
    CHECK(contains(console.err(), "is not empty"));
    std::vector<std::string> left;
    for (const auto& entry : std::filesystem::directory_iterator(console.path("")))
        if (entry.path().filename().string().starts_with("copy"))
            left.push_back(entry.path().filename().string());
    CHECK(left == std::vector<std::string>{"copy"});
}

TEST_CASE("a broken backup is told and restores nothing", "[company]") {
    const Kept kept(GENERATE(as<std::string>{}, "file", "server"));
    Console console;
    CHECK(store(console, {"restore", console.path("nowhere").string()}, kept.address()) == 3);
    console.folder().write("copy", "nothing of the kind");
    CHECK(store(console, {"restore", console.path("copy").string()}, kept.address()) == 3);
    CHECK(contains(console.err(), console.path("copy").string() + " is damaged or holds no records"));
    const Kept from("file");
    fill(console, from);
    REQUIRE(store(console, {"backup", console.path("whole").string()}, from.address()) == 0);
    tests::Database(console.path("whole")).run("pragma foreign_keys = off; delete from kept_text");
    CHECK(store(console, {"restore", console.path("whole").string()}, kept.address()) == 3);
    CHECK(contains(console.err(), "is damaged"));
    tests::Database(console.path("whole")).run("pragma user_version = 99");
    CHECK(store(console, {"restore", console.path("whole").string()}, kept.address()) == 3);
    CHECK(contains(console.err(), "newer version"));
    CHECK(kept_attempts(console, kept.address()).empty());
}

TEST_CASE("a file of an older version is copied before it is brought up to date", "[company]") {
    Console console;
    const auto file = console.path("old.db");
    tests::Database(file).run(tests::file_text("tests/attempts/schema_1.sql"));
    REQUIRE(store(console, {"migrate"}, "sqlite:" + file.string()) == 0);
    const auto copy = file.string() + ".schema-1";
    CHECK(contains(console.err(), copy));
    CHECK(tests::Database(copy).value("pragma user_version") == "1");
    CHECK(tests::Database(copy).value("select count(*) from attempt") == "2");
    REQUIRE(store(console, {"migrate"}, "sqlite:" + file.string()) == 0);
    CHECK_FALSE(contains(console.err(), copy));
}

TEST_CASE("a server of an older version is copied first, and not changed where that cannot be done",
          "[company]") {
    Company company;
    std::string old =
        "drop schema aplomo cascade; create schema aplomo; set search_path = aplomo;"
        "create table schema_version (version integer not null); insert into schema_version values (1);";
    for (const auto statement : attempts::schema_steps().front()) old += std::string(statement) + ";";
    company.value(tests::replaced(old, " integer ", " bigint ") + "select 'old'");
    Console console;
    CHECK(console.run({"attempts", "list", "--store", company.keeper()}) == 3);
    CHECK(contains(console.err(), "aplomo store migrate"));
    const std::string path = std::getenv("PATH");
    setenv("PATH", "/nowhere", 1);
    CHECK(store(console, {"migrate"}, company.keeper()) == 3);
    CHECK(contains(console.err(), "pg_dump (package postgresql-client)"));
    setenv("PATH", path.c_str(), 1);
    CHECK(company.value("select version from schema_version") == "1");
    REQUIRE(store(console, {"migrate"}, company.keeper()) == 0);
    CHECK(company.value("select version from schema_version") ==
          std::to_string(attempts::schema_steps().size()));
    int copies = 0;
    for (const auto& entry : std::filesystem::directory_iterator(console.store().parent_path() / "backups")) {
        ++copies;
        CHECK(text_of(entry.path()).starts_with("PGDMP"));
    }
    CHECK(copies == 1);
}

TEST_CASE("a server in which somebody is reading is not brought up to date, says so and is as it was",
          "[company]") {
    Company company;
    const auto reader = company.person(nadia);
    company.value("create or replace function is_line(word text, at_most int) returns boolean language sql "
                  "immutable as 'select true'");
    const auto is_mended = [&] { return company.value("select not is_line(E'a\\nb', 5)"); };
    Console console;
    {
        const tests::OpenTransaction reading(reader, "select count(*) from attempt");
        CHECK(store(console, {"migrate"}, company.keeper()) == 3);
        CHECK(contains(console.err(),
                       "is busy: somebody else's change is half done there. Nothing was changed"));
        CHECK_FALSE(contains(console.err(), "window"));
        CHECK(is_mended() == "f");
    }
    // Of the newest version already: its functions and rights are given anew all the same.
    CHECK(store(console, {"migrate"}, company.keeper()) == 0);
    CHECK(is_mended() == "t");
}

TEST_CASE("a store is made once, and making it again changes nothing", "[company]") {
    Company company;
    company.value("drop schema aplomo cascade; select 'gone'");
    Console console;
    CHECK(console.run({"attempts", "list", "--store", company.keeper()}) == 3);
    CHECK(contains(console.err(), "aplomo store init"));
    REQUIRE(console.run({"store", "init", company.keeper()}) == 0);
    CHECK(contains(console.err(), "aplomo store add-person"));
    CHECK_FALSE(contains(console.err(), company.keeper()));
    REQUIRE(console.run({"store", "init", company.keeper()}) == 0);
    CHECK(contains(console.err(), "nothing was changed"));
    REQUIRE(console.run({"store", "init", "sqlite:" + console.path("new.db").string()}) == 0);
    CHECK(console.run({"store", "init", "postgresql://nobody@/x?host=/nowhere"}) == 3);
}

TEST_CASE("who may not make a store on a server is told which privileges that takes", "[company]") {
    Company company;
    const auto hers = company.person(nadia);
    company.value("drop schema aplomo cascade; select 'gone'");
    Console console;
    CHECK(console.run({"store", "init", hers}) == 3);
    CHECK(contains(console.err(), "“alter role " + nadia + " createrole” and “grant create on database"));
    CHECK_FALSE(contains(console.err(), hers));
}

TEST_CASE("a file to be restored or imported that is not there is something outside that failed",
          "[company]") {
    Console console;
    for (const auto& words :
         {std::vector<std::string>{"store", "restore", "/none"}, {"attempts", "import", "/none"}}) {
        CHECK(console.run(words) == 3);
        CHECK(contains(console.err(), "There is no file /none."));
    }
}

TEST_CASE("an assignment's last day is one of the calendar", "[company]") {
    const Kept kept("file");
    Console console;
    fill(console, kept);
    for (const std::string day : {"2026-02-31", "2026-13-01", "2026-00-10", "tomorrow", "2026-2-3"}) {
        CHECK(console.run(
                  {"assign", "give", "full", "--to", nadia, "--until", day, "--store", kept.address()}) == 2);
        CHECK(contains(console.err(), "--until is a day"));
    }
    CHECK(console.run({"assign", "give", "full", "--to", nadia, "--until", "2028-02-29", "--store",
                       kept.address()}) == 0);
}

TEST_CASE("a locked file asks for its password before anything is managed", "[company]") {
    const Kept kept("file");
    Console console;
    REQUIRE(store(console, {"lock"}, kept.address(), "correct horse\n") == 0);
    CHECK(contains(console.err(), "sees everything"));
    CHECK(store(console, {"add-person", ana, "--team", "spain"}, kept.address(), "wrong horse\n") == 2);
    CHECK(contains(console.err(), "not the password of the managers' area"));
    CHECK(store(console, {"add-person", ana, "--team", "spain"}, kept.address()) == 2);
    CHECK(store(console, {"add-person", ana, "--team", "spain"}, kept.address(), "correct horse\n") == 0);
    CHECK(store(console, {"lock"}, kept.address(), "correct horse\nanother one\n") == 0);
    CHECK(store(console, {"unlock"}, kept.address(), "correct horse\n") == 2);
    CHECK(store(console, {"unlock"}, kept.address(), "another one\n") == 0);
    CHECK(store(console, {"people"}, kept.address()) == 0);
    const Kept server("server");
    CHECK(store(console, {"lock"}, server.address(), "correct horse\n") == 2);
    CHECK(contains(console.err(), "everybody logs in"));
}

TEST_CASE("the company chooses its smallest group and whether people are ranked, and nobody else does",
          "[company]") {
    const Kept kept(GENERATE(as<std::string>{}, "file", "server"));
    Console console;
    const auto chosen = [&](const std::string& what) {
        REQUIRE(store(console, {what}, kept.address()) == 0);
        return console.out();
    };
    CHECK(chosen("smallest-group") == "5\n");
    CHECK(chosen("leaderboard") == "off\n");
    REQUIRE(store(console, {"smallest-group", "8"}, kept.address()) == 0);
    REQUIRE(store(console, {"leaderboard", "on"}, kept.address()) == 0);
    for (const auto* wrong : {"1", "1001", "8x", "-3", "many"})
        CHECK(store(console, {"smallest-group", wrong}, kept.address()) == 2);
    CHECK(store(console, {"leaderboard", "maybe"}, kept.address()) == 2);
    CHECK(chosen("smallest-group") == "8\n");
    CHECK(chosen("leaderboard") == "on\n");
    if (kept.is_server()) {
        REQUIRE(store(console, {"add-person", ana, "--team", "spain", "--role", "manager"}, kept.address(),
                      "long-enough\n") == 0);
        const auto hers = address_for(kept.address(), ana, "long-enough");
        for (const std::string what : {"smallest-group", "leaderboard"}) {
            CHECK(store(console, {what, what == "leaderboard" ? "off" : "3"}, hers) == 2);
            CHECK(contains(console.err(), "Who keeps the records decides that"));
        }
    } else {
        REQUIRE(store(console, {"lock"}, kept.address(), "correct horse\n") == 0);
        CHECK(store(console, {"leaderboard", "off"}, kept.address(), "wrong horse\n") == 2);
        REQUIRE(store(console, {"unlock"}, kept.address(), "correct horse\n") == 0);
    }
    CHECK(chosen("leaderboard") == "on\n");
    REQUIRE(store(console, {"leaderboard", "off"}, kept.address()) == 0);
    CHECK(chosen("leaderboard") == "off\n");
}

TEST_CASE("scenarios are given, listed with how far they are, and taken back", "[company]") {
    const Kept kept(GENERATE(as<std::string>{}, "file", "server"));
    Console console;
    REQUIRE(store(console, {"add-person", nadia, "--team", "spain"}, kept.address(), "nadia's own\n") == 0);
    const auto assign = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "assign");
        arguments.insert(arguments.end(), {"--store", kept.address()});
        return console.run(arguments);
    };
    CHECK(assign({"give", "full"}) == 2);
    CHECK(contains(console.err(), "for whom"));
    CHECK(assign({"give", "full", "--to", "Ghost"}) == 2);
    CHECK(assign({"give", "full", "--team", "france"}) == 2);
    CHECK(assign({"give", "nothing", "--to", nadia}) == 2);
    CHECK(assign({"give", "full", "--to", nadia, "--until", "tomorrow"}) == 2);
    REQUIRE(assign({"give", "full", "--team", "spain", "--until", "2020-01-01"}) == 0);
    const auto id = console.out().substr(0, 36);
    REQUIRE(assign({"list"}) == 0);
    CHECK(contains(console.out(), "overdue since 2020-01-01"));
    const auto hers = kept.is_server() ? address_for(kept.address(), nadia, "nadia's%20own") : kept.address();
    REQUIRE(console.play_script(whole_script, {"--store", hers, "--person", nadia, "--mode", "assessment"}) ==
            0);
    REQUIRE(assign({"list", "--person", nadia}) == 0);
    CHECK(contains(console.out(), "done late"));
    CHECK(assign({"take-back", id}) == 0);
    CHECK(assign({"take-back", id}) == 2);
    REQUIRE(assign({"list"}) == 0);
    CHECK(console.out().empty());
}
