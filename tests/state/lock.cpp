#include "company/lock.hpp"
#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

/// Nadia trains a team, and a password stands before it.
void lock(Office& office) {
    office.found_team();
    const auto database = attempts::Database::open("sqlite:" + office.store_file().string());
    company::set_lock(*database, "open sesame");
    office.open_desk();
    office.settle();
}

} // namespace

TEST_CASE("a locked store shows the team's place with a lock, and nothing of the team", "[state]") {
    Office office;
    lock(office);
    CHECK_FALSE(office.desk().shell().leads);
    CHECK(office.desk().shell().locked);
    office.act(ShowTrainee{"Omar"});
    office.act(ShowTeam{"Support", 0, Principle::calm});
    office.shows<HomeScreen>();
    office.act(Open{Place::team});
    CHECK(office.shows<LockScreen>().typed.empty());
    office.act(Leave{});
    office.shows<HomeScreen>();
}

TEST_CASE("a scenario that breaks leaves the lock where it is", "[state]") {
    Office office;
    lock(office);
    office.act(Open{Place::team});
    office.act(TypePassword{Secret("open")});
    office.save("full", "format: 1\nid: full\n");
    CHECK(office.shows<LockScreen>().typed == Secret("open"));
}

TEST_CASE("to who leads no team a lock is not shown", "[state]") {
    Office office;
    lock(office);
    office.settings.person = "Omar";
    office.open_desk();
    CHECK_FALSE(office.desk().shell().locked);
    office.act(Open{Place::team});
    office.shows<HomeScreen>();
}

TEST_CASE("a wrong password is told and forgotten, the right one opens the team until it is locked again",
          "[state]") {
    Office office;
    lock(office);
    office.act(Open{Place::team});
    office.act(TypePassword{Secret("sesame")});
    CHECK(office.shows<LockScreen>().typed == Secret("sesame"));
    office.only_act(Unlock{Secret("sesame")});
    CHECK(office.shows<LockScreen>().checking);
    CHECK(office.shows<LockScreen>().typed.empty()); // forgotten before it is checked
    office.only_act(TypePassword{Secret("more")});
    CHECK(office.shows<LockScreen>().typed.empty());
    office.let_it_finish();
    CHECK(office.shows<LockScreen>().wrong);
    CHECK_FALSE(office.shows<LockScreen>().checking);
    office.act(TypePassword{Secret("o")});
    CHECK_FALSE(office.shows<LockScreen>().wrong);
    office.act(Unlock{Secret("open sesame")});
    const auto& team = office.shows<TeamScreen>();
    CHECK(team.team == "Support");
    CHECK(team.people == 2);
    CHECK(team.may_lock);
    CHECK_FALSE(office.desk().shell().locked);
    office.act(Open{Place::home});
    office.act(Open{Place::team});
    office.shows<TeamScreen>(); // it stays open
    office.act(LockAgain{});
    office.shows<HomeScreen>();
    CHECK(office.desk().shell().locked);
    CHECK_FALSE(office.desk().shell().leads);
    office.act(ShowTrainee{"Omar"});
    office.shows<HomeScreen>();
    office.act(Open{Place::team});
    CHECK_FALSE(office.shows<LockScreen>().wrong);
}

TEST_CASE("where there is no lock there is nothing to lock again", "[state]") {
    Office office;
    office.found_team();
    office.act(Open{Place::team});
    CHECK_FALSE(office.shows<TeamScreen>().may_lock);
    office.act(LockAgain{});
    CHECK(office.desk().shell().leads);
}
