// A person's right to know what is kept of them, and to have it gone.
#include <soci/soci.h>

#include <fstream>
#include <map>

#include "cli/age.hpp"
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

const std::string nadia = tests::name_of_its_own("Nadia"), omar = tests::name_of_its_own("Omar");

constexpr auto whole_script = "read: history\nlisten\ncheck\noptions\n";

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// A store of either kind with Nadia's and Omar's attempts, remarks, assignments and looks in it.
class Filled {
  public:
    Filled(const std::string& kind, Console& console) : is_server_(kind == "server"), console_(console) {
        if (is_server_) company_ = std::make_unique<Company>();
        keeper_ = is_server_ ? company_->keeper() : "sqlite:" + (folder_.path() / "kept.db").string();
        for (const auto& name : {nadia, omar}) add(name);
        for (const auto& name : {nadia, omar})
            REQUIRE(console.play_script(whole_script, {"--store", address(name), "--person", name}) == 0);
        REQUIRE_FALSE(contains(console.err(), "wait"));
        const std::string hers = "(select id from attempt where person = '" + nadia + "')";
        const std::string his = "(select id from attempt where person = '" + omar + "')";
        run("insert into reflection (attempt, moment, feeling, words, goal, goal_tag) values (" + hers +
            ", 1, 'tense', 'uf', '', '')");
        run("insert into remark (id, attempt, decision, written_by, written, words) values ('r1', " + hers +
            ", 1, '" + omar + "', '', 'bien'), ('r2', " + his + ", 1, '" + nadia + "', '', 'bien')");
        run("insert into verdict (attempt, agrees, given_by, given, note) values (" + his + ", 1, '" + nadia +
            "', '', '')");
        run("insert into assignment (id, team, person, mode, mark, until, given_by, given) values ('a1', '', "
            "'" +
            nadia + "', 'practice', 0, '', '" + omar + "', ''), ('a2', '', '" + omar +
            "', 'practice', 0, '', '" + nadia + "', '')");
        run("insert into look (id, who, kind, what, team, whom, at) values ('l1', '" + omar +
            "', 'screen', '', '', '" + nadia + "', '2026-01-01'), ('l2', '" + nadia +
            "', 'screen', '', '', '" + omar + "', '2026-01-02')");
        run("insert into person_axis (person, axis, n, total, squares) values ('" + nadia +
            "', 'overall', 1, 1, 1)");
    }

    const std::string& keeper() const { return keeper_; }
    std::string address(const std::string& name) const { return is_server_ ? addresses_.at(name) : keeper_; }

    /// Who trains the team: on a server nobody else tells a record store of its people.
    std::string trainer() const {
        return is_server_ ? company_->person(tests::name_of_its_own("Tomas"), "spain", company::Role::trainer)
                          : keeper_;
    }

    int privacy(std::vector<std::string> arguments, const std::string& input = {},
                const std::string& as = {}) {
        arguments.insert(arguments.begin(), "privacy");
        arguments.insert(arguments.end(), {"--store", as.empty() ? keeper_ : address(as)});
        return console_.run(arguments, input);
    }

    std::string value(const std::string& question) const {
        return is_server_ ? company_->value(question)
                          : tests::Database(folder_.path() / "kept.db").value(question);
    }

    /// How many fields of how many rows hold the name.
    int named(const std::string& name) const {
        int found = 0;
        for (const std::string field : {"person.name", "membership.person", "attempt.person",
                                        "assignment.person", "assignment.given_by", "remark.written_by",
                                        "verdict.given_by", "look.who", "look.whom", "person_axis.person"}) {
            const auto table = field.substr(0, field.find('.'));
            found += std::stoi(value("select count(*) from " + table + " where " +
                                     field.substr(field.find('.') + 1) + " = '" + name + "'"));
        }
        return found;
    }

    const std::filesystem::path& folder() const { return folder_.path(); }

    void run(const std::string& statement) const {
        if (is_server_)
            company_->value(statement + "; select 1");
        else
            tests::Database(folder_.path() / "kept.db").run(statement);
    }

  private:
    void add(const std::string& name) {
        if (is_server_) {
            addresses_[name] = company_->person(name);
            return;
        }
        REQUIRE(console_.run({"store", "add-person", name, "--team", "spain", "--store", keeper_}) == 0);
    }

    bool is_server_;
    Console& console_;
    tests::TemporaryFolder folder_;
    std::unique_ptr<Company> company_;
    std::map<std::string, std::string> addresses_;
    std::string keeper_;
};

/// The files below a folder that hold a word.
std::vector<std::string> files_with(const std::filesystem::path& folder, const std::string& word) {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && contains(text_of(entry.path()), word))
            found.push_back(entry.path().string());
    return found;
}

} // namespace

TEST_CASE("what is kept, where and who sees it is told", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    REQUIRE(filled.privacy({"describe"}) == 0);
    CHECK(contains(console.out(), "What is kept of each person"));
    CHECK(contains(console.out(), "Until somebody erases it"));
    CHECK(contains(console.out(), "with another"));
    CHECK(contains(console.out(), "--without-names"));
    CHECK(contains(console.out(), "pg_roles") == contains(console.out(), "pg_switch_wal"));
    REQUIRE(filled.privacy({"keep", "2y"}) == 0);
    REQUIRE(filled.privacy({"describe"}) == 0);
    CHECK(contains(console.out(), "24 months"));
    REQUIRE(filled.privacy({"keep", "forever"}) == 0);
    CHECK(filled.privacy({"keep", "a while"}) == 2);
}

TEST_CASE("a person's rows are exported into one file that only its owner reads, and that is noted",
          "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    const auto file = console.path("nadia.json");
    REQUIRE(filled.privacy({"export", nadia, "--out", file.string()}) == 0);
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    rapidjson::Document json;
    json.Parse(text_of(file).c_str());
    REQUIRE_FALSE(json.HasParseError());
    const auto& store = json["store"];
    CHECK(store["attempt"].Size() == 1);
    CHECK(std::string(store["attempt"][0]["person"].GetString()) == nadia);
    CHECK(store["attempt"][0]["sealed"].GetInt() == 1);
    CHECK(store["decision"].Size() == 3);
    CHECK(store["reflection"].Size() == 1);
    CHECK(store["remark"].Size() == 2);
    CHECK(store["assignment"].Size() == 2);
    CHECK(filled.privacy({"export", nadia, "--out", file.string()}) == 2);
    REQUIRE(filled.privacy({"looks", nadia}) == 0);
    CHECK(contains(console.out(), file.string()));
    CHECK(filled.privacy({"export", "Ghost", "--out", console.path("x").string()}) == 2);
}

TEST_CASE("on a server people export their own, and not others'", "[company]") {
    Console console;
    Filled filled("server", console);
    REQUIRE(filled.privacy({"export", nadia, "--out", console.path("own").string()}, {}, nadia) == 0);
    CHECK(filled.privacy({"export", nadia, "--out", console.path("other").string()}, {}, omar) == 2);
    CHECK(filled.privacy({"erase", nadia}, nadia + "\n", nadia) == 2);
    CHECK(contains(console.err(), "Who keeps the records erases people"));
    CHECK(filled.privacy({"purge", "--older-than", "1m"}, {}, nadia) == 2);
    CHECK_FALSE(std::filesystem::exists(console.path("other")));
}

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

TEST_CASE("erasing names the backups that were made, wherever they lie, for as long as they are there",
          "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    const auto backup = console.path("elsewhere.db");
    const auto gone = console.path("thrown-away.db");
    for (const auto& file : {backup, gone})
        REQUIRE(console.run({"store", "backup", file.string(), "--store", filled.keeper()}) == 0);
    std::filesystem::remove(gone);
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK(contains(console.err(), backup.string()));
    CHECK_FALSE(contains(console.err(), gone.string()));
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

TEST_CASE("files that name a person are known when they have left their team", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    filled.run("delete from verdict");
    REQUIRE(console.run({"store", "verify", "--new", "--store", filled.keeper()}) == 0);
    const auto team = console.path("team.csv"), told = console.path("told.jsonl");
    REQUIRE(console.run({"report", "team", "spain", "--format", "csv", "--out", team.string(), "--store",
                         filled.keeper()}) == 0);
    REQUIRE(contains(text_of(team), nadia));
    const std::vector<std::string> tell{
        "attempts", "export", "--format", "xapi", "--home-page", "https://example.com", "--store"};
    const auto tell_from = [&](const std::string& store, std::vector<std::string> more) {
        auto words = tell;
        words.push_back(store);
        words.insert(words.end(), more.begin(), more.end());
        return console.run(words);
    };
    REQUIRE(tell_from(filled.trainer(), {}) == 0);
    REQUIRE(tell_from(filled.keeper(), {"--out", told.string()}) == 0);
    REQUIRE(contains(text_of(told), nadia));
    CHECK((std::filesystem::status(told).permissions() & std::filesystem::perms::others_all) ==
          std::filesystem::perms::none);
    REQUIRE(console.run({"store", "remove-person", nadia, "--store", filled.keeper()}) == 0);
    REQUIRE(filled.privacy({"erase", nadia}, nadia + "\n") == 0);
    CHECK_FALSE(std::filesystem::exists(team));
    CHECK_FALSE(std::filesystem::exists(told));
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
    CHECK(contains(console.out(), "of an older version (1 of 10)"));
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

TEST_CASE("attempts older than they are to be kept are purged, and the sums are those of the rest",
          "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    CHECK(filled.privacy({"purge"}) == 2);
    CHECK(filled.privacy({"purge", "--older-than", "soon"}) == 2);
    REQUIRE(filled.privacy({"purge", "--older-than", "24m"}) == 0);
    CHECK(filled.value("select count(*) from attempt") == "2");
    filled.run("update attempt set started = '2019-01-01T00:00:00Z' where person = '" + nadia + "'");
    REQUIRE(filled.privacy({"keep", "24m"}) == 0);
    REQUIRE(filled.privacy({"purge"}) == 0);
    CHECK(contains(console.err(), "erased: 1"));
    CHECK(filled.value("select person from attempt") == omar);
    CHECK(filled.value("select count(*) from decision") == "3");
}

TEST_CASE("new attempts are replayed, and one that claims more than it earns is listed", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    filled.run("delete from verdict");
    filled.run("update score set part = part + 1 where axis = 'overall' and attempt in (select id from "
               "attempt where "
               "person = '" +
               omar + "')");
    CHECK(console.run({"store", "verify", "--store", filled.keeper()}) == 0);
    CHECK(console.run({"store", "verify", "--new", "--store", filled.keeper()}) == 1);
    CHECK(contains(console.err(), "1 agree with their decisions; 1 do not"));
    CHECK(contains(console.out(), omar));
    CHECK_FALSE(contains(console.out(), nadia));
    CHECK(console.run({"store", "verify", "--store", filled.keeper()}) == 1);
}

TEST_CASE("a trainer says something about an attempt, and it is read", "[company]") {
    Console console;
    Filled filled(GENERATE(as<std::string>{}, "file", "server"), console);
    const auto id = filled.value("select id from attempt where person = '" + omar + "'");
    const auto remark = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "attempts");
        arguments.insert(arguments.end(), {"--store", filled.keeper()});
        return console.run(arguments);
    };
    REQUIRE(remark({"remark", id, "Pregunta antes de ofrecer.", "--decision", "2"}) == 0);
    REQUIRE(remark({"remarks", id}) == 0);
    CHECK(contains(console.out(), "2.  Pregunta antes de ofrecer."));
    CHECK(remark({"remark", id, "x", "--decision", "4"}) == 2);
    CHECK(contains(console.err(), "has 3 decisions"));
    CHECK(remark({"remark", "nothing", "x"}) == 2);
}

TEST_CASE("months are counted back by the calendar", "[company]") {
    using machine::moment_of;
    CHECK(cli::months_of("24m") == 24);
    CHECK(cli::months_of("2y") == 24);
    for (const auto* age : {"", "m", "0m", "-1m", "24", "24d", "24mm", "99999999999m"})
        CHECK_FALSE(cli::months_of(age));
    CHECK(cli::months_before(moment_of("2026-11-22T09:30:00Z"), 24) == "2024-11-22T09:30:00Z");
    CHECK(cli::months_before(moment_of("2026-03-31T00:00:00Z"), 1) == "2026-02-28T00:00:00Z");
    CHECK(cli::months_before(moment_of("2026-01-15T00:00:00Z"), 1) == "2025-12-15T00:00:00Z");
}
