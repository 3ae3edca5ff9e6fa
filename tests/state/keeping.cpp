// What is left, taken up again or thrown away; and stores that fail while somebody talks.
#include <algorithm>

#include "attempts/verify.hpp"
#include "state/office.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

std::size_t decisions_kept(const Office& office) { return office.kept().front().decisions.size(); }

} // namespace

TEST_CASE("a conversation that was left is offered again and goes on where it was", "[state]") {
    Office office;
    office.start();
    office.say({"Go on."});
    office.act(Leave{});
    REQUIRE(office.shows<HomeScreen>().unfinished.size() == 1);
    const auto left = office.shows<HomeScreen>().unfinished.front();
    const auto begun = [&] {
        const auto& cards = office.shows<HomeScreen>().cards;
        return std::count_if(cards.begin(), cards.end(), [](const auto& card) { return card.begun; });
    };
    CHECK(begun() == 1);
    Filter untried;
    untried.shelf = Shelf::untried;
    for (const auto& card : office.shows<HomeScreen>().cards)
        CHECK_FALSE((card.begun && shows(untried, card)));
    CHECK(left.attempt == "a1");
    CHECK(left.title == "The delivery that never came");
    CHECK(left.decisions == 1);
    office.act(Resume{left.attempt});
    CHECK(office.shows<ConversationScreen>().transcript.size() == 4);
    office.say({"Let me check", "Today at six"});
    office.act(SeeDebrief{});
    CHECK(office.shows<DebriefScreen>().decisions.size() == 4);
    office.act(Leave{});
    CHECK(office.shows<HomeScreen>().unfinished.empty());
    CHECK(begun() == 0);
    CHECK(office.kept().size() == 1);
}

TEST_CASE("a program that was cut short offers to resume when it is started again", "[state]") {
    Office office;
    office.start();
    office.say({"Go on."});
    office.open_desk();
    REQUIRE(office.shows<HomeScreen>().unfinished.size() == 1);
    office.act(Resume{"a1"});
    office.say({"Let me check", "Today at six"});
    CHECK(office.kept().front().seal.has_value());
}

TEST_CASE("a conversation is taken up with the text it began with, whatever became of the file", "[state]") {
    Office office;
    office.start();
    office.say({"Go on."});
    office.act(Leave{});
    std::filesystem::remove_all(office.file_of("full").parent_path());
    office.reload("full");
    office.act(Open{Place::home});
    REQUIRE(office.shows<HomeScreen>().unfinished.size() == 1);
    CHECK(office.shows<HomeScreen>().unfinished.front().title ==
          "A conversation that is no longer here (full)");
    office.act(Resume{"a1"});
    office.say({"Let me check", "Today at six"});
    office.act(SeeDebrief{});
    CHECK(office.shows<DebriefScreen>().title == "The delivery that never came");
    CHECK(office.shows<DebriefScreen>().scenario.empty());
    office.act(OpenAttempt{"a1"});
    CHECK(office.shows<DebriefScreen>().decisions.size() == 4);
}

TEST_CASE("what is thrown away is gone, what is sealed cannot be", "[state]") {
    Office office;
    office.play_whole();
    office.act(Leave{});
    office.start();
    office.say({"Go on."});
    office.act(Leave{});
    office.act(Discard{"a2"});
    CHECK(office.shows<HomeScreen>().unfinished.empty());
    CHECK(office.notice().empty());
    CHECK(office.kept().size() == 1);
    office.act(Discard{"a1"});
    CHECK_FALSE(office.notice().empty());
    CHECK(office.kept().size() == 1);
}

TEST_CASE("another try begins with the briefing again", "[state]") {
    Office office;
    office.play_whole();
    office.seed = 1;
    office.act(Retry{office.shows<DebriefScreen>().scenario});
    CHECK(office.shows<BriefingScreen>().customer.name == "Julia Sanz");
    for (const auto& paper : office.shows<BriefingScreen>().papers) CHECK_FALSE(paper.read);
}

TEST_CASE("without a store a conversation can be led and looked back on all the same", "[state]") {
    Office office(Office::Keeps::nothing);
    office.play_whole();
    CHECK(office.shows<DebriefScreen>().decisions.size() == 4);
    office.act(SwitchLanguage{"es"});
    CHECK(office.shows<DebriefScreen>().decisions[1].said == "Siga. Le escucho.");
    office.act(Open{Place::attempts});
    CHECK(office.shows<AttemptsScreen>().rows.empty());
    CHECK(office.notice().empty());
    office.act(Open{Place::settings});
    CHECK(office.shows<SettingsScreen>().kept.at(0).place.empty()); // and that is told
}

TEST_CASE("a store that fails in mid-conversation is told, and the conversation goes on and is kept later",
          "[state]") {
    Office office;
    office.start();
    office.say({"Go on."});
    {
        tests::Database other(office.store_file());
        other.run("begin exclusive");
        office.say({"Let me check"});
        CHECK(office.notice().find("busy") != std::string::npos);
        CHECK(office.shows<ConversationScreen>().replies.size() == 2);
    }
    CHECK(decisions_kept(office) == 1);
    office.say({"Today at six"});
    CHECK(office.kept().front().seal.has_value());
    CHECK(decisions_kept(office) == 3);
    CHECK(office.notice().empty());
}

TEST_CASE("what could not be kept is not lost by leaving", "[state]") {
    Office office;
    office.start();
    {
        tests::Database other(office.store_file());
        other.run("begin exclusive");
        office.say({"Go on."});
        office.act(Leave{});
        CHECK(decisions_kept(office) == 0);
        office.act(Resume{"a1"}); // it would go on from where the store is
        CHECK(office.shows<HomeScreen>().unfinished.size() == 1);
    }
    office.act(Open{Place::home});
    CHECK(decisions_kept(office) == 1);
    CHECK(office.shows<HomeScreen>().unfinished.front().decisions == 1);
    office.act(Resume{"a1"});
    office.say({"Let me check", "Today at six"});
    CHECK(office.kept().front().seal.has_value());
}

TEST_CASE("what waits to be kept is kept when the program is closed", "[state]") {
    Office office;
    office.start();
    {
        tests::Database other(office.store_file());
        other.run("begin exclusive");
        office.say({"Go on."});
    }
    office.act(Quit{});
    CHECK(decisions_kept(office) == 1);
}

TEST_CASE("a kept result that was forged does not deceive the debrief", "[state]") {
    Office office;
    office.play_whole();
    const auto overall = office.shows<DebriefScreen>().overall;
    tests::Database(office.store_file()).run("update score set part = 0");
    office.act(OpenAttempt{"a1"});
    CHECK(office.shows<DebriefScreen>().overall == overall);
    tests::Database(office.store_file()).run("update score set whole = 0");
    office.act(Open{Place::home});
    office.act(Open{Place::attempts});
    CHECK(office.shows<AttemptsScreen>().rows.size() == 1);
}

TEST_CASE("an attempt that cannot be replayed says why and shows nothing", "[state]") {
    Office office;
    office.play_whole();
    office.act(Open{Place::attempts});
    tests::Database(office.store_file()).run("update kept_text set body = body || ' '");
    office.act(OpenAttempt{"a1"});
    office.shows<AttemptsScreen>();
    CHECK(office.notice().find("was changed") != std::string::npos);
    office.act(Dismiss{});
    office.act(OpenAttempt{"nobody"});
    office.shows<AttemptsScreen>();
}
