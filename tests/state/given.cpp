#include <algorithm>

#include "company/assignments.hpp"
#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

std::unique_ptr<attempts::Database> database(const Office& office) {
    return attempts::Database::open("sqlite:" + office.store_file().string());
}

/// Assigned by Nadia on the day before; the desk is Omar's.
void give(Office& office, company::Assignment assignment) {
    assignment.given_by = "Nadia";
    assignment.given = "2026-11-21T08:00:00Z";
    company::give(*database(office), assignment);
    office.settings.person = "Omar";
    office.open_desk();
}

Gift gift(std::vector<std::string> scenarios, const std::string& person = {}) {
    return {std::move(scenarios), person, Mode::practice, 80, 7};
}

const AssignedRow& only_assigned(const Office& office) {
    const auto& team = office.shows<TeamScreen>();
    REQUIRE(team.assigned.size() == 1);
    return team.assigned.front();
}

} // namespace

TEST_CASE("what somebody gave is on the home page, and comes first when it is due", "[state]") {
    Office office;
    office.found_team();
    give(office, {"g1", "", "Omar", attempts::Mode::practice, 80, "2026-11-24", "", "", {"other"}});
    const auto& home = office.shows<HomeScreen>();
    REQUIRE(home.given.size() == 1);
    const auto& given = home.given[0];
    CHECK(given.title == "Something else");
    CHECK(given.by == "Nadia");
    CHECK(given.how == "Practice, at least 80 points");
    CHECK(given.days == 2);
    CHECK(given.told == "Assigned by Nadia, due 24 Nov, 2 days left: Practice, at least 80 points.");
    CHECK(given.state == "due 24 Nov, 2 days left");
    CHECK(home.next->reason == given.told);
    CHECK_FALSE(given.done);
    REQUIRE(home.next.has_value());
    CHECK(home.next->why == Suggestion::Why::given);
    CHECK(home.cards[home.next->card].id == "other");
}

TEST_CASE("what is given for later, or without a day, is listed and does not come first", "[state]") {
    for (const std::string until : {"", "2026-12-24"}) {
        Office office;
        office.found_team();
        give(office, {"g1", "Support", "", attempts::Mode::practice, 0, until, "", "", {"other", "gone"}});
        const auto& home = office.shows<HomeScreen>();
        REQUIRE(home.given.size() == 2);
        CHECK(home.next->why == Suggestion::Why::untried);
        const auto gone = std::find_if(home.given.begin(), home.given.end(),
                                       [](const auto& each) { return each.scenario == "gone"; });
        REQUIRE(gone != home.given.end());
        CHECK_FALSE(gone->known);
        CHECK(gone->title == "A conversation that is no longer here (gone)");
    }
}

TEST_CASE("what was given begins in its mode, and is done once it was passed so", "[state]") {
    Office office;
    office.found_team();
    give(office, {"g1", "", "Omar", attempts::Mode::practice, 0, "2026-11-20", "", "", {"full"}});
    CHECK(office.shows<HomeScreen>().given[0].days == -2); // overdue
    office.act(ChooseMode{Mode::assessment});
    office.act(OpenScenario{"full"});
    CHECK(office.shows<BriefingScreen>().mode == Mode::practice);
    REQUIRE(office.shows<BriefingScreen>().given.has_value());
    CHECK(office.shows<BriefingScreen>().given->by == "Nadia");
    office.act(ChooseMode{Mode::guided});
    CHECK(office.shows<BriefingScreen>().mode == Mode::guided);
    office.act(Leave{});
    CHECK(office.shows<HomeScreen>().mode == Mode::assessment); // one's own choice stays
    office.pass();                                              // in the mode that was given
    office.let_it_finish();
    const auto& home = office.shows<HomeScreen>();
    REQUIRE(home.given.size() == 1);
    CHECK(home.given[0].done);
    CHECK(home.next->why != Suggestion::Why::given);
    office.act(OpenScenario{"full"});
    CHECK_FALSE(office.shows<BriefingScreen>().given.has_value());
    CHECK(office.shows<BriefingScreen>().mode == Mode::assessment);
}

TEST_CASE("another person sees nothing of what somebody was given", "[state]") {
    Office office;
    office.found_team();
    give(office, {"g1", "", "Omar", attempts::Mode::practice, 0, "2026-11-20", "", "", {"full"}});
    office.settings.person = "Pat";
    office.open_desk();
    CHECK(office.shows<HomeScreen>().given.empty());
    office.settings.person = "";
    office.open_desk();
    CHECK(office.shows<HomeScreen>().given.empty());
}

TEST_CASE("who leads gives something to do, sees how far it is done, and takes it back", "[state]") {
    Office office;
    office.found_team();
    office.act(Open{Place::team});
    CHECK(office.shows<TeamScreen>().assigned.empty());
    office.act(ShowGift{gift({"full", "gone", "full"}, "Omar")});
    const auto& form = office.shows<GiveScreen>();
    CHECK(form.team == "Support");
    CHECK(form.scenarios.size() == 2);
    CHECK(form.people == std::vector<std::string>{"Nadia", "Omar"});
    CHECK(form.gift == gift({"full"}, "Omar")); // what is not there cannot be given
    CHECK(form.date == "29 Nov");
    office.act(ShowGift{gift({"full", "other"})});
    office.only_act(Give{});
    CHECK(office.shows<GiveScreen>().giving);
    office.let_it_finish();
    const auto& row = only_assigned(office);
    CHECK(row.titles == "The delivery that never came · Something else");
    CHECK(row.person.empty());
    CHECK(row.done == 0);
    CHECK(row.of == 4);
    CHECK(row.until == "due 29 Nov, 7 days left");
    CHECK(row.mine);
    CHECK(office.shows<TeamScreen>().due.size() == 4);
    CHECK(office.shows<TeamScreen>().due[0].given);
    const auto kept = company::assignments(*database(office));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].team == "Support");
    CHECK(kept[0].mode == attempts::Mode::practice);
    CHECK(kept[0].mark == 80);
    CHECK(kept[0].until == "2026-11-29");
    CHECK(kept[0].given_by == "Nadia");
    office.act(TakeBack{kept[0].id});
    CHECK(office.shows<TeamScreen>().assigned.empty());
    CHECK(company::assignments(*database(office)).empty());
}

TEST_CASE("nothing is given without a conversation, and another's is not taken back", "[state]") {
    Office office;
    office.found_team();
    company::give(
        *database(office),
        {"g1", "Support", "", attempts::Mode::practice, 0, "", "Olga", "2026-11-21T08:00:00Z", {"full"}});
    office.act(Open{Place::team});
    office.act(ShowGift{gift({})});
    office.act(Give{});
    CHECK_FALSE(office.shows<GiveScreen>().giving);
    office.act(Leave{});
    CHECK_FALSE(only_assigned(office).mine);
    CHECK(office.shows<TeamScreen>().due.empty()); // there is no hurry
    office.act(TakeBack{"g1"});
    CHECK(only_assigned(office).of == 2);
}

TEST_CASE("what was given stands before what is only to be gone over again", "[state]") {
    Office office;
    office.settings.person = "Omar";
    office.open_desk();
    office.act(ChooseMode{Mode::practice});
    office.pass(); // due again after six days
    office.let_it_finish();
    office.settings.person = "Nadia";
    office.found_team();
    office.act(Open{Place::team});
    office.act(ShowGift{{{"other"}, "Omar", Mode::practice, 0, 28}});
    office.act(Give{});
    const auto& due = office.shows<TeamScreen>().due;
    REQUIRE(due.size() == 2);
    CHECK(due[0].given);
    CHECK(due[0].days > due[1].days);
}

TEST_CASE("from a person's page something is given to that person", "[state]") {
    Office office;
    office.found_team();
    office.act(Open{Place::team});
    office.act(ShowTrainee{"Omar"});
    office.act(ShowGift{gift({"other"}, "Omar")});
    CHECK(office.shows<GiveScreen>().gift.person == "Omar");
    office.act(Give{});
    CHECK(office.shows<TraineeScreen>().person == "Omar");
    office.act(Leave{});
    CHECK(only_assigned(office).person == "Omar");
    CHECK(only_assigned(office).of == 1);
}
