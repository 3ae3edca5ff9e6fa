// What keeps a store is cut off in the middle of its work, or its disk is full: a sentence that says what to
// do, nothing lost, nothing half done, and the same again when the fault is over.
#include <set>

#include "attempts/schema.hpp"
#include "attempts/small_disk.hpp"
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/cut_line.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Company;
using tests::Console;
using tests::contains;

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

/// Tries a command over lines that break later and later, until one lasts. After each try `check` looks
/// whether all or nothing was done, and puts back what it needs for the next.
template <typename Check>
void cut_everywhere(Console& console, const std::string& address, Words arguments, Check check) {
    arguments.insert(arguments.end(), {"--store", ""});
    int cuts = 0;
    for (int limit = 0; limit < 5000; limit += 1 + limit / 6) {
        tests::CutLine line(address, limit);
        arguments.back() = line.address();
        const int exit = console.run(arguments);
        CAPTURE(limit, exit, console.err());
        REQUIRE((exit == 0 || exit == 3));
        if (exit == 3)
            CHECK(contains(console.err(), "does not answer. Nothing is lost; do it again when it is back."));
        check(exit == 0);
        cuts += exit == 3 ? 1 : 0;
        if (!line.was_cut()) break;
    }
    CHECK(cuts > 4);
}

/// A company with an attempt of Nadia's, whom Tomás trains.
struct Firm {
    Company company;
    std::string nadia = company.person("Nadia"),
                tomas = company.person("Tomas", "spain", company::Role::trainer);

    explicit Firm(Console& console) {
        REQUIRE(console.play_script(whole_script, {"--store", nadia}) == 0);
        REQUIRE_FALSE(contains(console.err(), "wait"));
    }
};

std::set<std::string> files_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
    return names;
}

/// A file with an attempt in it, and its backup.
struct Backup {
    explicit Backup(Console& console) {
        REQUIRE(console.run({"store", "add-person", "Nadia", "--team", "spain"}) == 0);
        REQUIRE(console.play_script(whole_script) == 0);
        REQUIRE(console.run({"store", "backup", file.string()}) == 0);
    }
    tests::TemporaryFolder folder;
    fs::path file = folder.path() / "backup";
};

/// A test that cannot be tried here says why.
bool may_try(const tests::SmallDisk& disk) {
    if (!disk.works()) WARN("not tried: " << disk.reason());
    return disk.works();
}

constexpr auto is_full = "is full. Nothing is lost; free some space and do it again.";

} // namespace

TEST_CASE("a backup of a server that goes away leaves no file, and is whole when it is back", "[company]") {
    Console console;
    const Firm firm(console);
    fs::create_directory(console.path("copies"));
    const auto copy = console.path("copies") / "copy";
    cut_everywhere(console, firm.company.keeper(), {"store", "backup", copy.string()}, [&](bool done) {
        CHECK(files_in(copy.parent_path()) ==
              (done ? std::set<std::string>{"copy"} : std::set<std::string>{}));
        if (done) CHECK(console.run({"attempts", "verify", "--store", "sqlite:" + copy.string()}) == 0);
        for (const auto& name : files_in(copy.parent_path())) fs::remove(copy.parent_path() / name);
    });
}

TEST_CASE("a server that goes away while it is restored has all of the backup or nothing", "[company]") {
    Console console;
    const Backup backup(console);
    const Company company;
    cut_everywhere(console, company.keeper(), {"store", "restore", backup.file.string()}, [&](bool done) {
        const auto kept = company.value("select count(*) from attempt");
        if (done) CHECK(kept == "1");
        CHECK(company.value("select count(*) from person") == kept);
        CHECK(company.value("select count(*) from decision") == (kept == "1" ? "3" : "0"));
        CHECK(files_in(backup.folder.path()) == std::set<std::string>{"backup"});
        company.value("truncate attempt, kept_text, person, team cascade; select 1");
    });
}

TEST_CASE("a server that goes away while attempts are verified has each counted once", "[company]") {
    Console console;
    const Firm firm(console);
    cut_everywhere(console, firm.tomas, {"store", "verify", "--new"}, [&](bool) {
        const auto verdicts = firm.company.value("select count(*) from verdict");
        CHECK(firm.company.value("select 1 - count(*) from awaiting") == verdicts);
        CHECK(firm.company.value("select count(*) from counted") == verdicts);
        CHECK(firm.company.value("select coalesce(sum(n), 0) from team_axis where axis = 'overall'") ==
              verdicts);
        if (verdicts == "0") return;
        for (const std::string table : {"verdict", "counted", "team_axis", "person_course"})
            firm.company.value("delete from " + table + "; select 1");
        firm.company.value("insert into awaiting select id, started from attempt; select 1");
    });
}

TEST_CASE("a server that goes away during an import has all of it or nothing, and takes it again",
          "[company]") {
    Console from, console;
    REQUIRE(from.play_script(whole_script) == 0);
    REQUIRE(from.run({"attempts", "export", "--format", "json"}) == 0);
    const auto file = console.folder().write("hers.jsonl", from.out()).string();
    Company company;
    cut_everywhere(console, company.person("Nadia"), {"attempts", "import", file}, [&](bool done) {
        const auto kept = company.value("select count(*) from attempt");
        if (done) CHECK(kept == "1");
        CHECK(company.value("select count(*) from kept_text") == (kept == "1" ? "2" : "0"));
        CHECK(company.value("select count(*) from awaiting") == kept);
        company.value("truncate attempt, kept_text cascade; select 1");
    });
}

TEST_CASE("a server that goes away while it is brought up to date is as it was, or up to date", "[company]") {
    Console console;
    const Company company;
    std::string old =
        "drop schema aplomo cascade; create schema aplomo; set search_path = aplomo;"
        "create table schema_version (version integer not null); insert into schema_version values (1);";
    for (const auto statement : attempts::schema_steps().front()) old += std::string(statement) + ";";
    old = tests::replaced(old, " integer ", " bigint ") + "select 'old'";
    company.value(old);
    cut_everywhere(console, company.keeper(), {"store", "migrate", "--without-backup"}, [&](bool done) {
        const auto version = company.value("select version from schema_version");
        CHECK((version == "1" || version == std::to_string(attempts::schema_steps().size())));
        if (done) CHECK(version != "1");
        if (!done) company.value(old);
    });
    company.value(old);
    tests::CutLine line(company.keeper(), 12);
    CHECK(console.run({"store", "migrate", "--store", line.address()}) == 3);
    CHECK(company.value("select version from schema_version") == "1");
    const auto copies = console.store().parent_path() / "backups";
    if (fs::exists(copies)) CHECK(files_in(copies).empty());
}

TEST_CASE("a backup on a full disk leaves nothing behind, however much of it had room", "[company]") {
    Console console;
    const Backup backup(console);
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path());
    if (!may_try(disk)) return;
    disk.fill();
    const auto copy = folder.path() / "copy";
    for (int left = 0; left < 3; ++left, disk.leave(65536)) {
        CAPTURE(left);
        CHECK(console.run({"store", "backup", copy.string()}) == 3);
        CHECK(contains(console.err(), "The disk of " + copy.string() + ' ' + is_full));
        CHECK(files_in(folder.path()) == std::set<std::string>{"ballast"});
    }
    disk.make_room();
    CHECK(console.run({"store", "backup", copy.string()}) == 0);
}

TEST_CASE("a backup that a disk has no more room for half-way leaves no journal either", "[company]") {
    Console console;
    const Backup backup(console);
    tests::Database(console.store())
        .run("insert into kept_text (fingerprint, body) with recursive n(i) as (select 1 union all select i "
             "+ 1 "
             "from n where i < 40) select 'f' || i, hex(randomblob(131072)) from n");
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path(), "6m");
    if (!may_try(disk)) return;
    CHECK(console.run({"store", "backup", (folder.path() / "copy").string()}) == 3);
    CHECK(files_in(folder.path()).empty());
}

TEST_CASE("a store on a full disk takes nothing of a backup or an import, and all of it once there is room",
          "[company]") {
    Console console;
    const Backup backup(console);
    REQUIRE(console.run({"attempts", "export", "--format", "json"}) == 0);
    const auto exported = console.folder().write("all.jsonl", console.out()).string();
    const auto arguments = GENERATE(as<std::string>{}, "restore", "import") == "restore"
                               ? Words{"store", "restore", backup.file.string()}
                               : Words{"attempts", "import", exported};
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path(), "2m");
    if (!may_try(disk)) return;
    const auto address = "sqlite:" + (folder.path() / "attempts.db").string();
    REQUIRE(console.run({"attempts", "list", "--store", address}) == 0);
    disk.fill();
    const auto tried = [&] {
        auto words = arguments;
        words.insert(words.end(), {"--store", address});
        return console.run(words);
    };
    for (int left = 0; left < 2; ++left, disk.leave(4096)) {
        CHECK(tried() == 3);
        INFO(console.err());
        CHECK(contains(console.err(), is_full));
    }
    disk.make_room();
    REQUIRE(console.run({"attempts", "list", "--store", address}) == 0);
    CHECK(console.out().empty());
    CHECK(tests::Database(folder.path() / "attempts.db").value("select count(*) from kept_text") == "0");
    CHECK(tried() == 0);
    CHECK(console.run({"attempts", "verify", "--store", address}) == 0);
    CHECK_FALSE(console.out().empty());
}

TEST_CASE(
    "a backup is restored from a full disk and from one that can only be read, and nothing is left anywhere",
    "[company]") {
    Console console;
    const Backup backup(console);
    const tests::TemporaryFolder folder, to;
    tests::SmallDisk disk(folder.path(), "2m");
    if (!may_try(disk)) return;
    const auto file = folder.path() / "backup";
    if (GENERATE(false, true)) // of an older version: it takes the steps to the present one
        tests::Database(file).run(tests::file_text("tests/attempts/schema_1.sql"));
    else
        fs::copy_file(backup.file, file);
    disk.fill();
    if (GENERATE(false, true)) disk.make_read_only(true);
    const auto before = files_in(folder.path());
    const auto address = "sqlite:" + (to.path() / "new.db").string();
    CHECK(console.run({"store", "restore", file.string(), "--store", address}) == 0);
    CHECK(files_in(folder.path()) == before);
    for (const auto& each : files_in(to.path())) CHECK(each.starts_with("new.db"));
    const Company company;
    const tests::TemporaryFolder temporary;
    setenv("TMPDIR", temporary.path().c_str(), 1);
    CHECK(console.run({"store", "restore", file.string(), "--store", company.keeper()}) == 0);
    unsetenv("TMPDIR");
    CHECK(files_in(folder.path()) == before);
    CHECK(files_in(temporary.path()).empty());
}

TEST_CASE("an old store on a full disk stays as it is until there is room", "[company]") {
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path(), "2m");
    if (!may_try(disk)) return;
    const auto file = folder.path() / "old.db";
    tests::Database(file).run(tests::file_text("tests/attempts/schema_1.sql"));
    disk.fill();
    Console console;
    const Words migrate{"store", "migrate", "--store", "sqlite:" + file.string()};
    for (int left = 0; left < 2; ++left, disk.leave(16384)) {
        CHECK(console.run(migrate) == 3);
        CHECK(contains(console.err(), "The disk of " + file.string() + ' ' + is_full));
        CHECK(files_in(folder.path()) == std::set<std::string>{"ballast", "old.db"});
    }
    CHECK(tests::Database(file).value("pragma user_version") == "1");
    CHECK(tests::Database(file).value("select count(*) from attempt") == "2");
    disk.make_room();
    CHECK(console.run(migrate) == 0);
}

TEST_CASE("what is exported on a full disk leaves no file, and says what to do", "[company]") {
    Console console;
    const Backup backup(console);
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path());
    if (!may_try(disk)) return;
    disk.fill();
    const auto out = (folder.path() / "out").string();
    for (const auto& arguments : {Words{"attempts", "export", "--format", "json"},
                                  Words{"report", "team", "spain"}, Words{"privacy", "export", "Nadia"}}) {
        auto words = arguments;
        words.insert(words.end(), {"--out", out});
        CHECK(console.run(words) == 3);
        CHECK(contains(console.err(), out + ": the disk is full; nothing was written: free some space"));
        CHECK(files_in(folder.path()) == std::set<std::string>{"ballast"});
    }
}
