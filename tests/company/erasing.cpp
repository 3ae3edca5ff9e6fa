// A person's right to have gone what is kept of them.
#include <soci/soci.h>

#include <fstream>

#include "attempts/schema.hpp"
#include "cli/console.hpp"
#include "company/filled.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Company;
using tests::Console;
using tests::contains;
using tests::Filled;
using tests::nadia;
using tests::omar;
using tests::text_of;
using tests::whole_script;

namespace {

/// The files below a folder that hold a word.
std::vector<std::string> files_with(const std::filesystem::path& folder, const std::string& word) {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && contains(text_of(entry.path()), word))
            found.push_back(entry.path().string());
    return found;
}

} // namespace

TEST_CASE("erasing a person leaves no row and no file that names them, and the others' stay", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    std::filesystem::create_directories(console.path("config"));
    console.folder().write("config/settings", "theme = dark\nname = " + nadia + "\n");
    const auto file = console.path("nadia.json");
    REQUIRE(filled.privacy({"export", nadia, "--out", file.string()}) == 0);
    const auto his = console.path("omar.json"); // she has said something about him
    REQUIRE(filled.privacy({"export", omar, "--out", his.string()}) == 0);
    REQUIRE(console.play_script(whole_script, {"--store", "postgresql://" + nadia + "@/x?host=/nowhere"}) ==
            0);
    REQUIRE(contains(console.err(), "waits"));
    REQUIRE(filled.named(nadia) > 8);
    CHECK(filled.privacy({"erase", nadia}, omar + "\n") == 2);
    CHECK(filled.privacy({"erase", nadia}) == 2);
    REQUIRE(filled.named(nadia) > 8);
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK(filled.named(nadia) == 0);
    CHECK(filled.named(omar) > 2);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK_FALSE(std::filesystem::exists(his));
    CHECK(files_with(filled.folder(), nadia).empty());
    CHECK(files_with(console.path(""), nadia).empty());
    CHECK(text_of(console.path("config/settings")) == "theme = dark\n");
    CHECK(filled.value("select count(*) from attempt") == "1");
    CHECK(filled.value("select count(*) from remark") == "0");
    CHECK(filled.value("select given_by from assignment").empty());
}

TEST_CASE("erasing removes what the eraser has noted, and nothing that others have planted", "[company]") {
    Console console;
    const auto kind = GENERATE(as<std::string>{}, "file", "server");
    Filled filled(kind, console);
    const auto self = kind == "server" ? std::string("keeper") : std::string("Nadia");
    const auto precious = console.folder().write("precious", "x"), own = console.folder().write("own", "x");
    const auto link = console.path("link"), folder = console.path("folder"), gone = console.path("gone");
    std::filesystem::create_symlink(precious, link);
    std::filesystem::create_directory(folder);
    const auto note = [&](const std::string& who, const std::filesystem::path& file) {
        const auto row = "insert into look values ('" + file.filename().string() + "', '" + who +
                         "', 'file', '" + file.string() + "', '', '" + nadia + "', '2026-11-22T10:00:00Z')";
        if (kind == "server" && who == nadia)
            REQUIRE(Company::try_as(filled.address(nadia), row).empty());
        else
            filled.run(row);
    };
    note(nadia, precious);
    for (const auto& file : {own, link, folder, gone}) note(self, file);
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    for (const auto& file : {precious, link, folder}) CHECK(std::filesystem::exists(file));
    CHECK_FALSE(std::filesystem::exists(own));
    CHECK(contains(console.err(), "These files may still name " + nadia));
    CHECK(contains(console.err(), precious.string() + " (" + nadia + ")"));
    for (const auto& file : {link, folder})
        CHECK(contains(console.err(), file.string() + ": is no file of yours: it stays"));
    CHECK(contains(console.err(), gone.string() + ": is not on this computer"));
    CHECK(filled.value("select count(*) from look where whom = '" + nadia + "'") == "0");
}

TEST_CASE("erasing tells where words of others still hold the name, and texts that nobody played go",
          "[company]") {
    Console console;
    const auto kind = GENERATE(as<std::string>{}, "file", "server");
    Filled filled(kind, console);
    const auto his = filled.value("select id from attempt where person = '" + omar + "'");
    filled.run("insert into remark (id, attempt, decision, written_by, written, words) values ('r3', '" +
               his + "', 1, '" + omar + "', '', 'Como " + nadia + ", muy bien')");
    filled.run("update decision set typed = 'pregunta a " + nadia + "' where position = 1 and attempt = '" +
               his + "'");
    filled.run("insert into team (name) values ('los de " + nadia + "')");
    filled.run("insert into kept_text (fingerprint, body) values ('f', 'about " + nadia + "')");
    const auto file_of = [&] { return filled.value("select pg_relation_filenode('aplomo.attempt')"); };
    const auto before = kind == "server" ? file_of() : "";
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK(contains(console.err(), "still stands in words of others (3)"));
    CHECK(contains(console.err(), "a remark of " + omar + " on the attempt " + his));
    CHECK(contains(console.err(), "what " + omar + " typed in the attempt " + his));
    CHECK(contains(console.err(), "the name of the team los de " + nadia));
    CHECK(filled.value("select count(*) from kept_text") == "2");
    CHECK(contains(console.err(), "pg_switch_wal") == (kind == "server"));
    if (kind == "server") CHECK(file_of() != before);
    filled.run("insert into kept_text (fingerprint, body) values ('f', '')");
    REQUIRE(filled.privacy({"purge", "--older-than", "24m"}) == 0);
    CHECK(filled.value("select count(*) from kept_text") == "2");
}

TEST_CASE("erasing tells of a name in the path of another's file, and of a name that nobody has",
          "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    const auto path = "/home/x/" + nadia + "-beside-" + omar + ".pdf";
    filled.run("insert into look (id, who, kind, what, team, whom, at) values ('p', 'Tom', 'file', '" + path +
               "', '', '" + omar + "', '2026')");
    CHECK(filled.privacy({"erase", "ines"}, "ines\n") == 2);
    CHECK(contains(console.err(), "There is nobody called ines"));
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK(contains(console.err(), "the name of the file " + path + ", noted by Tom"));
    CHECK(filled.privacy({"erase", nadia}, nadia + "\n") == 2);
}

TEST_CASE("what another program keeps a file from forgetting is told, and gone once it is opened again",
          "[company]") {
    Console console;
    Filled filled("file", console);
    {
        tests::Database reader(filled.folder() / "kept.db");
        reader.run("begin; select count(*) from attempt");
        REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
        CHECK(
            contains(console.err(), "Another program is reading " + (filled.folder() / "kept.db").string()));
        CHECK_FALSE(files_with(filled.folder(), nadia).empty());
    }
    REQUIRE(console.run({"store", "people", "--store", filled.keeper()}) == 0);
    CHECK(files_with(filled.folder(), nadia).empty());
}

TEST_CASE("of what waits for a server, copies of older versions go too", "[company]") {
    Console console;
    Filled filled("file", console);
    std::filesystem::create_directories(console.path("data/outbox"));
    const auto outbox = console.path("data/outbox/0123456789abcdef.db");
    tests::Database(outbox).run(tests::file_text("tests/attempts/schema_1.sql"));
    tests::Database(outbox).run("update attempt set person = '" + nadia + "'");
    std::filesystem::permissions(outbox,
                                 std::filesystem::perms::owner_all & ~std::filesystem::perms::owner_exec);
    const auto copy = outbox.string() + ".schema-1";
    const auto left =
        console.path("data/outbox/fedcba9876543210.db.schema-3.unfinished"); // its file has gone
    std::ofstream(left) << nadia;
    REQUIRE(console.run({"doctor", "--store", filled.keeper()}) == 0);
    CHECK(contains(console.out(),
                   "of an older version (1 of " + std::to_string(attempts::schema_steps().size()) + ")"));
    CHECK_FALSE(std::filesystem::exists(copy));
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK(contains(console.err(), copy + ": removed"));
    CHECK_FALSE(std::filesystem::exists(copy));
    CHECK_FALSE(std::filesystem::exists(left));
    CHECK(files_with(console.path(""), nadia).empty());
}

TEST_CASE("a server in whose tables somebody is at work erases all the same, and says what is left to do",
          "[company]") {
    Console console;
    Filled filled("server", console);
    const auto held = attempts::Database::open(filled.keeper());
    held->change([&] {
        held->sql() << "lock table choice in share mode";
        REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    });
    CHECK(contains(console.err(), "finishes it with VACUUM FULL"));
    CHECK(filled.named(nadia) == 0);
}

TEST_CASE("an erased login is nobody's any more", "[company]") {
    Console console;
    Filled filled("server", console);
    const auto address = filled.address(nadia);
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK(filled.value("select count(*) from pg_roles where rolname = '" + nadia + "'") == "0");
    CHECK_FALSE(Company::try_as(address, "select 1").empty());
}
