#include <algorithm>

#include "company/leaderboard.hpp"
#include "company/looks.hpp"
#include "company/people.hpp"
#include "state/office.hpp"
#include "support/database.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

/// Omar has passed once in practice; Nadia, who trains him, has opened her window.
void let_omar_pass(Office& office) {
    office.settings.person = "Omar";
    office.open_desk();
    office.act(ChooseMode{Mode::practice});
    office.pass();
    office.let_it_finish();
    office.settings.person = "Nadia";
    office.found_team();
}

std::vector<std::string> names(const picture::HeatTable& table) {
    std::vector<std::string> found;
    for (const auto& row : table.rows) found.push_back(row.name);
    return found;
}

} // namespace

TEST_CASE("where nobody leads a team there is no place for it", "[state]") {
    Office office;
    CHECK_FALSE(office.desk().shell().leads);
    office.act(Open{Place::team});
    office.act(ShowTrainee{"Omar"});
    office.act(ShowChoices{"full"});
    office.act(ShowGroup{"full", 0, false});
    office.shows<HomeScreen>();
}

TEST_CASE("who trains a team sees how it stands: what was new is replayed when the window opens", "[state]") {
    Office office;
    let_omar_pass(office);
    CHECK(office.desk().shell().leads);
    office.act(Open{Place::team});
    const auto& team = office.shows<TeamScreen>();
    CHECK(team.team == "Support");
    CHECK(team.people == 2);
    CHECK(team.verified.counted == 1);
    CHECK(team.verified.awaiting == 0);
    CHECK(team.verified.wanted == 0);
    CHECK(names(team.heat) == std::vector<std::string>{"Nadia", "Omar"});
    CHECK(team.heat.rows[1].cells[0].n == 1);
    CHECK_FALSE(team.heat.rows[1].cells[0].figure.has_value()); // too few
    REQUIRE(team.gains.size() == 1);
    CHECK(team.gains[0].title == "The delivery that never came");
    CHECK(team.gains[0].people == 1);
    CHECK(team.gains[0].passed == 1);
    CHECK(team.gains[0].usual == "Too few people have tried it yet to say how many attempts it takes.");
    REQUIRE(team.due.size() == 1);
    CHECK(team.due[0].person == "Omar");
    CHECK(team.due[0].days == 6);
    REQUIRE(team.cohorts.rows.size() == 1);
    CHECK(team.spread.has_value());
    office.act(ShowTeam{"Support", 0, Principle::solution});
    CHECK(office.shows<TeamScreen>().about == Principle::solution);
    CHECK(office.shows<TeamScreen>().verified.counted == 1);
    office.act(ShowTeam{"nobody's", 0, Principle::calm});
    CHECK(office.shows<TeamScreen>().team == "Support");
}

TEST_CASE("who opens a person's page is noted for that person", "[state]") {
    Office office;
    let_omar_pass(office);
    office.act(Open{Place::team});
    office.act(ShowTrainee{"Omar"});
    office.settle();
    const auto database = attempts::Database::open("sqlite:" + office.store_file().string());
    const auto looks = company::looks_at(*database, "Omar");
    REQUIRE(looks.size() == 1);
    CHECK(looks[0].who == "Nadia");
    CHECK(looks[0].team == "Support");
}

TEST_CASE("people are ranked only where the company has chosen so and the person asks for it", "[state]") {
    Office office;
    let_omar_pass(office);
    office.act(Open{Place::team});
    office.act(ShowTeam{"Support", 0, Principle::empathy, true});
    CHECK_FALSE(office.shows<TeamScreen>().may_rank);
    CHECK_FALSE(office.shows<TeamScreen>().by_score);
    CHECK(office.shows<TeamScreen>().ranking.empty());
    company::set_leaderboard(*attempts::Database::open("sqlite:" + office.store_file().string()), true);
    tests::Database(office.store_file())
        .run("update person_axis set n = 9, total = 63000, squares = 450000000 where axis = 'overall'");
    office.act(Open{Place::team});
    CHECK(office.shows<TeamScreen>().may_rank);
    CHECK(office.shows<TeamScreen>().by_score);
    office.act(ShowTeam{"Support", 0, Principle::empathy, false});
    CHECK_FALSE(office.shows<TeamScreen>().by_score);
    office.act(ShowTeam{"Support", 0, Principle::empathy, true});
    const auto& team = office.shows<TeamScreen>();
    REQUIRE(team.ranking.size() == 2);
    CHECK(team.ranking[0].person == "Omar");
    CHECK(team.ranking[0].place == 1);
    CHECK(team.ranking[0].points == 70);
    CHECK(team.ranking[0].margin == 9);
    CHECK(team.ranking[0].n == 9);
    CHECK(team.ranking[1].person == "Nadia");
    CHECK_FALSE(team.ranking[1].place.has_value());
    CHECK(names(team.heat) == std::vector<std::string>{"Nadia", "Omar"});
}

TEST_CASE("what to expect of a person is told from what came of the whole company", "[state]") {
    Office office;
    let_omar_pass(office);
    const auto scenario = tests::Database(office.store_file()).value("select scenario from early_decile");
    tests::Database(office.store_file())
        .run("update early_decile set decile = 9, n = 12, passes = 9, first_passes = 9; insert into "
             "early_decile values "
             "('" +
             scenario + "', 2, 7, 10, 6, 1)");
    office.act(Open{Place::team});
    CHECK(office.shows<TeamScreen>().gains.at(0).usual ==
          "By the first attempt at least half have passed: 9 of 12 people.");
    office.act(ShowTrainee{"Omar"});
    const auto& expected = office.shows<TraineeScreen>().expected;
    REQUIRE(expected.size() == 1);
    CHECK(expected[0].title == "The delivery that never came");
    CHECK(expected[0].last.starts_with("At the first attempt "));
    CHECK(expected[0].last.find("what is usual (93 to 98).") != std::string::npos);
    CHECK(expected[0].next ==
          "Next, the second attempt: 6 of 10 people passed; the middle half scored 73 to 78.");
}

TEST_CASE("a person of the team leads to their conversations, which are only read", "[state]") {
    Office office;
    let_omar_pass(office);
    office.act(Open{Place::team});
    office.act(ShowTrainee{"Omar"});
    const auto& omar = office.shows<TraineeScreen>();
    CHECK_FALSE(omar.reading);
    REQUIRE(omar.rows.size() == 1);
    CHECK_FALSE(omar.rows[0].doubt.has_value()); // it has been replayed
    CHECK_FALSE(omar.techniques.empty());
    office.act(OpenAttempt{std::string(omar.rows[0].id)});
    const auto& debrief = office.shows<DebriefScreen>();
    CHECK(debrief.whose == "Omar");
    CHECK_FALSE(debrief.thoughts.has_value());
    office.act(RetryFrom{std::string(debrief.attempt), 1});
    office.shows<DebriefScreen>();
    office.act(Leave{});
    CHECK(office.shows<TraineeScreen>().person == "Omar");
    office.act(Leave{});
    office.shows<TeamScreen>();
}

TEST_CASE("one's own debrief is nobody else's", "[state]") {
    Office office;
    office.play_whole();
    CHECK(office.shows<DebriefScreen>().whose.empty());
}

TEST_CASE("what was chosen at a scenario is told with the best reply, once that is known", "[state]") {
    Office office;
    let_omar_pass(office);
    office.act(Open{Place::team});
    office.act(ShowChoices{"full"});
    const auto& replies = office.shows<RepliesScreen>();
    CHECK(replies.title == "The delivery that never came");
    REQUIRE_FALSE(replies.turns.empty());
    int chosen = 0, best = 0;
    for (const auto& turn : replies.turns)
        for (const auto& use : turn.replies) {
            CHECK(use.chosen <= use.offered);
            chosen += use.chosen;
            best += use.best ? 1 : 0;
        }
    CHECK(chosen == 3); // his three decisions
    CHECK(best == static_cast<int>(replies.turns.size()));
    CHECK(replies.mistakes.empty()); // of one conversation nothing is told
    office.act(ShowChoices{"gone"});
    CHECK_FALSE(office.shows<RepliesScreen>().reading);
    CHECK(office.shows<RepliesScreen>().title == "A conversation that is no longer here (gone)");
    CHECK(office.shows<RepliesScreen>().turns.empty());
}

TEST_CASE("few people look at decisions together without numbers, and at the best reply when they ask",
          "[state]") {
    Office office;
    let_omar_pass(office);
    office.act(Open{Place::team});
    office.act(ShowChoices{"full"});
    office.act(ShowGroup{"full", 0, false});
    const auto& group = office.shows<GroupScreen>();
    CHECK(group.few);
    CHECK_FALSE(group.revealed);
    CHECK(group.pages == 3);
    for (const auto& use : group.turn.replies) CHECK(use.offered == 0);
    office.act(ShowGroup{"full", 99, true});
    CHECK(office.shows<GroupScreen>().page == 2);
    CHECK(office.shows<GroupScreen>().revealed);
    office.act(Leave{});
    office.shows<RepliesScreen>();
    office.act(Leave{});
    office.shows<TeamScreen>();
}

TEST_CASE("an attempt that claims more than it earned is told, and counts for nothing", "[state]") {
    Office office;
    office.settings.person = "Omar";
    office.open_desk();
    office.act(ChooseMode{Mode::practice});
    office.pass();
    office.let_it_finish();
    tests::Database(office.store_file()).run("update score set part = 1, whole = 3 where axis = 'overall'");
    office.settings.person = "Nadia";
    office.found_team();
    office.act(Open{Place::team});
    const auto& team = office.shows<TeamScreen>();
    CHECK(team.verified.counted == 0);
    CHECK(team.verified.disagreeing == 1);
    REQUIRE(team.disagreeing.size() == 1);
    CHECK(team.disagreeing[0].person == "Omar");
    CHECK(team.disagreeing[0].title == "The delivery that never came");
    office.act(ShowTrainee{"Omar"});
    CHECK(office.shows<TraineeScreen>().rows.at(0).doubt == Doubt::disagrees);
}

TEST_CASE("a team without people tells the command that adds one, which can be copied", "[state]") {
    Office office;
    std::string copied;
    office.copy = [&](const std::string& words) { copied = words; };
    office.found_team();
    {
        const auto database = attempts::Database::open("sqlite:" + office.store_file().string());
        company::join(*database, {"L'Ouest", "Nadia", company::Role::manager});
    }
    office.open_desk();
    office.act(Open{Place::team});
    office.act(ShowTeam{"L'Ouest", 0, Principle::empathy, false});
    const auto command = office.shows<TeamScreen>().add_person;
    CHECK(command == "aplomo store add-person NAME --team 'L'\\''Ouest' --role trainee --store 'sqlite:" +
                         office.store_file().string() + "'");
    office.act(Copy{command});
    CHECK(copied == command);
    CHECK(office.toast() == "Copied: you can paste it now.");
    office.act(ShowTeam{"Support", 0, Principle::empathy, false});
    CHECK(office.shows<TeamScreen>().add_person.empty());
}

TEST_CASE("a conversation that nobody finished can be given from its page", "[state]") {
    Office office;
    office.found_team();
    office.act(Open{Place::team});
    office.act(ShowChoices{"full"});
    CHECK(office.shows<RepliesScreen>().known);
    CHECK(office.shows<RepliesScreen>().turns.empty());
    Gift to;
    to.scenarios = {"full"};
    office.act(ShowGift{to});
    CHECK(office.shows<GiveScreen>().gift.scenarios == std::vector<std::string>{"full"});
    office.act(Leave{});
    office.act(ShowChoices{"gone"});
    CHECK_FALSE(office.shows<RepliesScreen>().known);
}
