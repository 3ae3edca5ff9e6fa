// What people are given to do, and what is said about what they did; in a file and on a server.
#include "company/assignments.hpp"

#include <map>

#include "attempts/play.hpp"
#include "attempts/store.hpp"
#include "company/lock.hpp"
#include "company/looks.hpp"
#include "company/remarks.hpp"
#include "machine/moment.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/database.hpp"

using namespace aplomo;
using attempts::Database;
using attempts::Mode;
using company::Assignment;
using company::Role;

namespace {

/// Nadia and Omar learn in Spain, Tomás trains them; of either kind. Tomás asks `trainer`, the others what is
/// their own.
class Team {
  public:
    explicit Team(const std::string& kind) : is_server_(kind == "server") {
        if (is_server_) company_ = std::make_unique<tests::Company>();
        for (const auto& [name, role] :
             {std::pair("Nadia", Role::trainee), {"Omar", Role::trainee}, {"Tomas", Role::trainer}})
            add(name, role);
    }

    std::unique_ptr<Database> as(const std::string& name) const { return Database::open(address(name)); }

    /// Nadia's whole run, begun at a moment, in a mode.
    void play(const std::string& id, const std::string& started, Mode mode) const {
        const auto store = attempts::Store::open(address("Nadia"), folder_.path() / "outbox.db");
        tests::keep_whole_run(*store, "x" + id);
        auto attempt = *store->find("x" + id);
        const auto seal = *attempt.seal;
        attempt.id = id;
        attempt.started = started;
        attempt.mode = mode;
        attempt.seal.reset();
        store->begin(attempt);
        for (std::size_t i = 0; i < attempt.decisions.size(); ++i) store->add(id, i, attempt.decisions[i]);
        store->seal(id, seal);
        CHECK(store->deliver().waiting == 0);
    }

    /// A statement of somebody who may do everything.
    void run(const std::string& statement) const {
        if (is_server_)
            company_->value(statement + "; select 1");
        else
            tests::Database(folder_.path() / "attempts.db").run(statement);
    }

  private:
    std::string address(const std::string& name) const {
        return is_server_ ? addresses_.at(name) : tests::address_of(folder_.path() / "attempts.db");
    }
    void add(const std::string& name, Role role) {
        if (is_server_) {
            addresses_[name] = company_->person(name, "spain", role);
            return;
        }
        const auto database = as(name);
        company::add_person(*database, name, "2026-11-01T08:00:00Z");
        company::join(*database, {"spain", name, role});
    }

    bool is_server_;
    tests::TemporaryFolder folder_;
    std::unique_ptr<tests::Company> company_;
    std::map<std::string, std::string> addresses_;
};

Assignment for_team(int mark = 0) {
    return {"for-team", "spain", "", Mode::assessment, mark, "2026-12-01", "Tomas", "2026-11-20T00:00:00Z",
            {"full"}};
}

const char* done_of(const std::vector<company::Due>& dues, const std::string& person) {
    for (const auto& due : dues)
        if (due.person == person) return due.done ? due.done->c_str() : "not yet";
    return "nothing";
}

} // namespace

TEST_CASE("what a team is given is each trainee's, until it is taken back", "[company]") {
    const Team team(GENERATE(as<std::string>{}, "file", "server"));
    const auto trainer = team.as("Tomas");
    company::give(*trainer, for_team());
    auto hers = for_team();
    hers.id = "hers";
    hers.team = "";
    hers.person = "Nadia";
    hers.until = "";
    hers.scenarios = {"full", "other"};
    hers.given = "2026-11-21T00:00:00Z";
    company::give(*trainer, hers);
    CHECK(company::assignments(*trainer) == std::vector{hers, for_team()});
    const auto nadias = company::dues(*team.as("Nadia"), "Nadia");
    REQUIRE(nadias.size() == 3);
    CHECK(nadias[0].assignment == "for-team"); // what is due sooner comes first
    CHECK(nadias[2].scenario == "other");
    CHECK(company::dues(*team.as("Omar"), "Omar").size() == 1);
    CHECK(company::dues(*trainer, "").size() == 4);
    CHECK(company::dues(*trainer, "Tomas").empty());
    CHECK(is_overdue(nadias[0], "2026-12-02"));
    CHECK_FALSE(is_overdue(nadias[0], "2026-12-01"));
    CHECK_FALSE(is_overdue(nadias[1], "2026-12-02"));
    CHECK(company::take_back(*trainer, "hers"));
    CHECK_FALSE(company::take_back(*trainer, "hers"));
    CHECK(company::dues(*team.as("Nadia"), "Nadia").size() == 1);
}

TEST_CASE("an assignment is done by an attempt in its mode, after it was given, that reaches the mark",
          "[company]") {
    const Team team(GENERATE(as<std::string>{}, "file", "server"));
    const auto trainer = team.as("Tomas");
    company::give(*trainer, for_team(84));
    const auto done = [&] { return std::string(done_of(company::dues(*trainer, ""), "Nadia")); };
    CHECK(done() == "not yet");
    team.play("early", "2026-11-19T00:00:00Z", Mode::assessment);
    team.play("practice", "2026-11-22T00:00:00Z", Mode::practice);
    CHECK(done() == "not yet");
    team.play("good", "2026-11-23T00:00:00Z", Mode::assessment);
    CHECK(done() == "2026-11-23T00:00:00Z");
    team.play("later", "2026-11-24T00:00:00Z", Mode::assessment);
    CHECK(done() == "2026-11-23T00:00:00Z");
    auto harder = for_team(85); // the run is worth 27 of 32
    harder.id = "harder";
    company::take_back(*trainer, "for-team");
    company::give(*trainer, harder);
    CHECK(done() == "not yet");
    CHECK(std::string(done_of(company::dues(*trainer, ""), "Omar")) == "not yet");
}

TEST_CASE("what the store got after its day was done late, whenever it says that it began", "[company]") {
    const Team team(GENERATE(as<std::string>{}, "file", "server"));
    const auto trainer = team.as("Tomas");
    company::give(*trainer, for_team(80));
    const auto before = machine::iso_utc(std::chrono::system_clock::now());
    team.play("good", "2026-11-23T00:00:00Z", Mode::assessment);
    const auto after = machine::iso_utc(std::chrono::system_clock::now());
    const auto nadias = [&] { return company::dues(*trainer, "Nadia").front(); };
    CHECK(nadias().received >= before);
    CHECK(nadias().received <= after);
    team.run("update attempt set received = '2026-12-02T00:00:00Z' where id = 'good'");
    CHECK(nadias().done == "2026-11-23T00:00:00Z");
    CHECK(is_late(nadias()));
    team.run("update attempt set received = '2026-12-01T23:59:59Z' where id = 'good'");
    CHECK_FALSE(is_late(nadias()));
    team.play("backdated", "2026-11-21T00:00:00Z", Mode::assessment);
    team.run("update attempt set received = '2027-01-01T00:00:00Z' where id = 'backdated'");
    CHECK(nadias().done == "2026-11-23T00:00:00Z"); // the one that the store got first
}

TEST_CASE("what the store had before it was given does not do it, whenever it says that it began",
          "[company]") {
    const Team team(GENERATE(as<std::string>{}, "file", "server"));
    const auto trainer = team.as("Tomas");
    company::give(*trainer, for_team(80));
    team.play("ahead", "2026-11-23T00:00:00Z", Mode::assessment);
    team.run("update attempt set received = '2026-11-19T23:59:59Z' where id = 'ahead'");
    CHECK(std::string(done_of(company::dues(*trainer, ""), "Nadia")) == "not yet");
    team.run("update attempt set received = '2026-11-20T00:00:00Z' where id = 'ahead'");
    CHECK(std::string(done_of(company::dues(*trainer, ""), "Nadia")) == "2026-11-23T00:00:00Z");
}

TEST_CASE("an attempt that was found forged does not do an assignment", "[company]") {
    const Team team(GENERATE(as<std::string>{}, "file", "server"));
    const auto trainer = team.as("Tomas");
    company::give(*trainer, for_team(80));
    team.play("good", "2026-11-23T00:00:00Z", Mode::assessment);
    CHECK(std::string(done_of(company::dues(*trainer, ""), "Nadia")) == "2026-11-23T00:00:00Z");
    team.run(
        "insert into verdict (attempt, agrees, given_by, given, note) values ('good', 0, 'Tomas', '', '')");
    CHECK(std::string(done_of(company::dues(*trainer, ""), "Nadia")) == "not yet");
}

TEST_CASE("what a trainer says about an attempt is read by who made it, and taken back only by the trainer",
          "[company]") {
    const Team team(GENERATE(as<std::string>{}, "file", "server"));
    team.play("a", "2026-11-23T00:00:00Z", Mode::practice);
    const auto trainer = team.as("Tomas");
    const company::Remark whole{"r1", "a", 0, "Tomas", "2026-11-24T00:00:00Z", "Bien llevado: «calma»."};
    const company::Remark second{
        "r2", "a", 2, "Tomas", "2026-11-24T00:01:00Z", "Aquí, antes de ofrecer, pregunta."};
    company::say(*trainer, second);
    company::say(*trainer, whole);
    CHECK(company::remarks(*team.as("Nadia"), "a") == std::vector{whole, second});
    CHECK(company::unsay(*trainer, "r1"));
    CHECK(company::remarks(*team.as("Nadia"), "a") == std::vector{second});
}

TEST_CASE("who looked at whom is noted, and those looked at may read it", "[company]") {
    const Team team(GENERATE(as<std::string>{}, "file", "server"));
    using company::Look;
    const auto trainer = team.as("Tomas");
    const Look at_nadia{"l1", "Tomas", Look::Kind::screen, "a", "", "Nadia", "2026-11-24T00:00:00Z"};
    const Look at_team{"l2", "Tomas", Look::Kind::file, "/tmp/team.pdf", "spain", "", "2026-11-25T00:00:00Z"};
    const Look at_omar{"l3", "Tomas", Look::Kind::report, "person", "", "Omar", "2026-11-26T00:00:00Z"};
    for (const auto& look : {at_nadia, at_team, at_omar}) company::note(*trainer, look);
    CHECK(company::looks_at(*team.as("Nadia"), "Nadia") == std::vector{at_team, at_nadia});
    CHECK(company::looks(*trainer).size() == 3);
}

TEST_CASE("the managers' area of a file opens with its password and no other", "[company]") {
    const Team team("file");
    const auto file = team.as("Tomas");
    CHECK_FALSE(company::is_locked(*file));
    CHECK(company::opens(*file, "anything"));
    company::set_lock(*file, "correct horse");
    CHECK(company::is_locked(*file));
    CHECK(company::opens(*file, "correct horse"));
    CHECK_FALSE(company::opens(*file, "correct hors"));
    CHECK_FALSE(company::opens(*file, ""));
    company::set_lock(*file, "another one");
    CHECK_FALSE(company::opens(*file, "correct horse"));
    company::set_lock(*file, "");
    CHECK_FALSE(company::is_locked(*file));
    std::string secret = "a secret that is longer than fits a short string";
    company::wipe(secret);
    CHECK(secret.empty());
}
