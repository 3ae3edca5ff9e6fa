// What is done beside the window: reading, checking, studies, and a store that is busy.
#include <algorithm>
#include <atomic>

#include "state/office.hpp"
#include "support/database.hpp"
#include "support/generated_scenario.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::changed;
using tests::full_scenario_text;
using tests::Office;

namespace {

std::string third_text() { return changed(tests::other_scenario_text(), "id: other", "id: third"); }

bool tells(const Office& office, const std::string& part) {
    return (office.notice() + office.toast()).find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a scenario that appears is read without a restart, and told", "[state]") {
    Office office;
    office.put("third", third_text());
    office.look_at_folders();
    CHECK(office.shows<HomeScreen>().cards.size() == 3);
    CHECK(tells(office, "“Something else” was read again"));
}

TEST_CASE("a folder that is made before its scenario is written is watched too", "[state]") {
    Office office;
    std::filesystem::create_directories(office.file_of("third").parent_path());
    office.look_at_folders();
    CHECK(office.shows<HomeScreen>().cards.size() == 2);
    office.put("third", third_text());
    office.look_at_folders();
    CHECK(office.shows<HomeScreen>().cards.size() == 3);
}

TEST_CASE("a scenario that breaks or disappears in mid-conversation is told, and the conversation goes on",
          "[state]") {
    Office office;
    office.start();
    office.save("full", "format: 1\nid: full\n");
    CHECK(tells(office, "The file of “The delivery that never came” has changed and has"));
    office.say({"Go on."});
    std::filesystem::remove_all(office.file_of("full").parent_path());
    office.reload("full");
    CHECK(tells(office, "has gone"));
    office.say({"Let me check", "Today at six"});
    office.act(SeeDebrief{});
    CHECK(office.shows<DebriefScreen>().decisions.size() == 4);
    CHECK(office.kept().front().seal.has_value());
}

TEST_CASE("the findings of a scenario are also those of playing everything in it", "[state]") {
    Office office;
    office.act(OpenFindings{"other"});
    const auto& findings = office.shows<FindingsScreen>();
    CHECK(findings.playable);
    CHECK_FALSE(findings.checking);
    REQUIRE_FALSE(findings.rows.empty());
    CHECK(
        std::all_of(findings.rows.begin(), findings.rows.end(), [](const auto& row) { return !row.error; }));
    const auto found = static_cast<int>(findings.rows.size());
    office.act(Open{Place::home});
    const auto& cards = office.shows<HomeScreen>().cards;
    const auto card =
        std::find_if(cards.begin(), cards.end(), [](const auto& each) { return each.id == "other"; });
    REQUIRE(card != cards.end());
    CHECK(card->warnings == found);
}

TEST_CASE("a scenario that was saved is checked at once", "[state]") {
    Office office;
    office.save("other", changed(tests::other_scenario_text(), "Something else", "Else"));
    CHECK(tells(office, "“Else” was read again and checked: "));
}

TEST_CASE("while a library is read the shell tells how far it is, and it can be stopped", "[state]") {
    Office office;
    for (int i = 0; i < 300; ++i) {
        const auto id = "s" + std::to_string(i);
        office.put(id, changed(tests::other_scenario_text(), "id: other", "id: " + id));
    }
    office.open_desk_without_waiting();
    CHECK_FALSE(office.desk().shell().busy.has_value());
    CHECK(office.shows<HomeScreen>().reading);
    for (office.wait(1); office.desk().shell().busy.value_or(Busy{}).total == 0;) office.wait(1);
    CHECK(office.desk().shell().busy->doing == Busy::Doing::reading);
    CHECK(office.desk().shell().busy->may_cancel);
    office.act(Cancel{});
    CHECK_FALSE(office.desk().awaits());
    CHECK_FALSE(office.desk().shell().busy.has_value());
    CHECK_FALSE(office.shows<HomeScreen>().reading);
    CHECK(office.shows<HomeScreen>().cards.size() < 302);
    CHECK(tells(office, "of 30"));
}

TEST_CASE("a check that was cancelled is not asked for again until somebody wants it", "[state]") {
    Office office;
    office.save("other", changed(tests::other_scenario_text(), "Something else", "Else"));
    office.only_act(OpenFindings{"full"}); // is checked since nobody has asked yet
    REQUIRE(office.shows<FindingsScreen>().checking);
    office.act(Cancel{});
    CHECK_FALSE(office.desk().awaits());
    CHECK_FALSE(office.shows<FindingsScreen>().checking);
    CHECK(office.shows<FindingsScreen>().unchecked);
    office.act(Open{Place::home});
    office.act(OpenFindings{"full"});
    CHECK(office.shows<FindingsScreen>().unchecked);
    office.act(OpenFindings{"other"});
    CHECK_FALSE(office.shows<FindingsScreen>().unchecked);
    office.act(CheckAgain{"full"});
    CHECK_FALSE(office.shows<FindingsScreen>().unchecked);
    CHECK_FALSE(office.shows<FindingsScreen>().checking);
    CHECK_FALSE(office.shows<FindingsScreen>().rows.empty());
}

TEST_CASE("a check stops when it is told to, and counts the variants that are done", "[state]") {
    Office office;
    const auto opened = script::open_scenario(office.file_of("full"), tests::small_rubric());
    machine::Errand errand;
    CHECK_FALSE(state::check(opened, errand).findings.empty());
    CHECK(errand.done == errand.total);
    CHECK(errand.total == static_cast<int>(opened.loaded.scenario->variants.size()));
    errand.done = 0;
    errand.stop = true;
    CHECK(state::check(opened, errand).findings.empty());
    CHECK(errand.done == 0);
}

TEST_CASE("the shell counts the variants of a check that takes long, and cancelling ends it", "[state]") {
    Office office;
    tests::Plan plan;
    plan.states = 900'000;
    auto text = tests::generated_scenario_text(plan);
    const auto line = text.find("\nid: ");
    text.replace(line + 5, text.find('\n', line + 1) - line - 5, "large");
    office.put("large", text);
    for (const auto& path : office.desk().watched())
        if (std::filesystem::is_directory(path)) office.desk().reload(path);
    while (office.toast().empty() && office.notice().empty())
        office.wait(0); // it was read, and is being checked
    office.only_act(OpenFindings{"large"});
    REQUIRE(office.shows<FindingsScreen>().checking);
    office.wait(1);
    office.wait(1);
    REQUIRE(office.desk().shell().busy.has_value());
    CHECK(office.desk().shell().busy->doing == Busy::Doing::checking);
    CHECK(office.desk().shell().busy->may_cancel);
    office.only_act(Cancel{});
    office.wait(1);
    CHECK_FALSE(office.desk().shell().busy.has_value());
    CHECK(office.shows<FindingsScreen>().unchecked);
}

TEST_CASE("saving can be cancelled until the file is written, and says which of the two it was", "[state]") {
    Office office;
    office.play_whole();
    const auto files = [&] {
        return std::distance(std::filesystem::directory_iterator(office.documents()), {});
    };
    bool stopped = false;
    for (int tries = 0; tries < 50 && !stopped; ++tries) {
        const auto before = files();
        office.only_act(SaveDebrief{PageKind::pdf});
        office.only_act(Cancel{}); // it may have been quicker than this thread
        office.settle();
        stopped = office.toast() == "It was not saved.";
        CHECK(files() == before + (stopped ? 0 : 1));
    }
    CHECK(stopped);
    office.shows<DebriefScreen>();
}

TEST_CASE("a debrief that was asked for does not come any more after another screen was", "[state]") {
    Office office;
    office.play_whole();
    office.act(Open{Place::attempts});
    office.only_act(OpenAttempt{"a1"});
    office.only_act(Open{Place::handbook});
    office.let_it_finish();
    office.shows<HandbookScreen>();
    office.act(OpenAttempt{"a1"});
    office.shows<DebriefScreen>();
}

TEST_CASE("a conversation that is left at once after its end is sealed all the same", "[state]") {
    Office office;
    office.start();
    office.say({"Go on.", "Let me check"});
    const auto& replies = office.shows<ConversationScreen>().replies;
    const auto last = std::find_if(replies.begin(), replies.end(), [](const auto& reply) {
        return reply.text.rfind("Today at six", 0) == 0;
    });
    REQUIRE(last != replies.end());
    office.only_act(ChooseReply{static_cast<std::size_t>(last - replies.begin())});
    office.only_act(Leave{});
    office.let_it_finish();
    CHECK(office.kept().front().seal.has_value());
}

TEST_CASE("whether a busy store is free is asked beside the window, and only then it is tried again",
          "[state]") {
    Office office;
    std::atomic<int> asked{0};
    std::atomic<bool> is_free{false};
    office.store_is_free = [&] { return ++asked, is_free.load(); };
    office.open_desk();
    office.start();
    {
        tests::Database other(office.store_file());
        other.run("begin exclusive");
        office.say({"Go on."});
    }
    office.wait(2);
    office.settle();
    CHECK(asked > 0);
    CHECK(office.kept().front().decisions.empty()); // although it is free by now: nobody has said so
    is_free = true;
    office.wait(2);
    office.settle();
    CHECK(office.kept().front().decisions.size() == 1);
    CHECK(office.notice().empty());
}

TEST_CASE("what a busy store did not take is kept once it is free, without another decision", "[state]") {
    Office office;
    office.start();
    {
        tests::Database other(office.store_file());
        other.run("begin exclusive");
        office.say({"Go on."});
        CHECK(tells(office, "busy"));
        office.wait(2);
        CHECK(tells(office, "busy"));
    }
    office.wait(2);
    CHECK(office.kept().front().decisions.size() == 1);
    CHECK(office.notice().empty());
}
