#include <algorithm>
#include <numeric>

#include "attempts/store.hpp"
#include "state/office.hpp"
#include "support/database.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;
using Behind = HandbookScreen::Behind;

namespace {

const HandbookEntry& entry(const Office& office, const std::string& id) {
    const auto& entries = office.shows<HandbookScreen>().entries;
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one.id == id; });
    REQUIRE(found != entries.end());
    return *found;
}

/// Passes in practice, where it counts.
void pass_in_practice(Office& office) {
    office.act(ChooseMode{Mode::practice});
    office.pass();
}

} // namespace

TEST_CASE("the handbook shows each tag in a scenario of the library, once it has been looked for",
          "[state]") {
    Office office;
    office.only_act(OpenEntry{"order_calm"});
    CHECK(office.shows<HandbookScreen>().looking);
    CHECK_FALSE(entry(office, "order_calm").scene.has_value());
    office.settle();
    CHECK_FALSE(office.shows<HandbookScreen>().looking);
    CHECK(office.shows<HandbookScreen>().open == "order_calm");
    const auto& scene = entry(office, "order_calm").scene;
    REQUIRE(scene.has_value());
    CHECK(scene->title == "Something else"); // the easier of the two
    CHECK(scene->said == "Hello.");
    CHECK(scene->worse == "Relax.");
    CHECK(scene->better == "Tell me.");
    REQUIRE(entry(office, "find_cause").scene.has_value());
    CHECK(entry(office, "find_cause").scene->title == "The delivery that never came");
    CHECK(entry(office, "find_cause").scene->worse == "There was a lot of traffic.");
}

TEST_CASE("a principle is shown by the clearest scene of its techniques", "[state]") {
    Office office;
    office.act(OpenEntry{"empathy"});
    office.settle();
    const auto& empathy = office.shows<HandbookScreen>().principles[0];
    REQUIRE(empathy.scene.has_value());
    CHECK(empathy.scene->better == "Tell me.");
    CHECK(empathy.scene->worse == "Relax.");
}

TEST_CASE("a scenario that is mended is looked through again", "[state]") {
    Office office;
    office.act(Open{Place::handbook});
    office.settle();
    office.save("other", tests::changed(tests::other_scenario_text(), "en: Relax.", "en: Easy now."));
    office.settle();
    office.act(OpenEntry{"order_calm"});
    office.settle();
    CHECK(entry(office, "order_calm").scene->worse == "Easy now.");
}

TEST_CASE("during a conversation the handbook keeps its best replies to itself, and leads back", "[state]") {
    Office office;
    office.start();
    office.say({"Go on."});
    office.act(Open{Place::handbook});
    office.settle();
    CHECK(office.shows<HandbookScreen>().behind == Behind::conversation);
    CHECK_FALSE(entry(office, "find_cause").scene.has_value());
    CHECK(entry(office, "order_calm").scene.has_value());
    office.act(OpenEntry{"find_cause"});
    office.act(Leave{});
    CHECK(office.shows<ConversationScreen>().transcript.size() > 2);
    office.say({"Let me check"});
}

TEST_CASE("in an assessment the handbook stays closed until the end", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::assessment});
    office.start();
    for (int i = 0; i < 2; ++i) office.act(Open{Place::handbook});
    CHECK(office.toast() == "The handbook is closed during an assessment.");
    CHECK(office.desk().shell().toasts.size() == 1); // said twice, shown once
    CHECK(office.notice().empty());
    while (!office.shows<ConversationScreen>().ended) office.say_last();
    CHECK(office.notice().empty());
    office.act(SeeDebrief{});
    office.act(OpenEntry{"pause"});
    CHECK(office.shows<HandbookScreen>().behind == Behind::debrief);
    office.act(Leave{});
    office.shows<DebriefScreen>();
}

TEST_CASE("the handbook keeps to itself what is best in an assessment that was left, until it is done",
          "[state]") {
    Office office;
    const auto find_cause_is_shown = [&] {
        office.act(OpenEntry{"find_cause"});
        office.settle();
        CHECK(entry(office, "order_calm").scene.has_value()); // another scenario shows it
        return entry(office, "find_cause").scene.has_value();
    };
    office.act(ChooseMode{Mode::assessment});
    office.start();
    office.say({"Go on."});
    office.act(Leave{});
    CHECK_FALSE(find_cause_is_shown());
    office.act(Leave{});
    office.act(Resume{"a1"});
    while (!office.shows<ConversationScreen>().ended) office.say_last();
    office.act(Leave{});
    CHECK(find_cause_is_shown());
}

TEST_CASE("the briefing of an assessment helps no more than the assessment", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::practice});
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{0});
    CHECK(office.shows<BriefingScreen>().papers[0].opens);
    office.act(OpenEntry{"find_cause"});
    office.settle();
    CHECK(entry(office, "find_cause").scene.has_value());
    office.act(Leave{});
    office.act(ChooseMode{Mode::assessment});
    CHECK(office.shows<BriefingScreen>().papers[0].read);
    CHECK_FALSE(office.shows<BriefingScreen>().papers[0].opens);
    office.act(OpenEntry{"find_cause"});
    CHECK_FALSE(entry(office, "find_cause").scene.has_value());
}

TEST_CASE("the handbook leads back to papers, and its search stays from page to page", "[state]") {
    Office office;
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{0});
    office.act(Open{Place::handbook});
    CHECK(office.shows<HandbookScreen>().behind == Behind::briefing);
    office.act(Search{"calm"});
    office.act(OpenEntry{"order_calm"});
    CHECK(office.shows<HandbookScreen>().search == "calm");
    office.act(Leave{});
    CHECK(office.shows<BriefingScreen>().papers[0].read);
    office.act(Open{Place::home});
    office.act(Open{Place::handbook});
    CHECK(office.shows<HandbookScreen>().search.empty());
    CHECK(office.shows<HandbookScreen>().behind == Behind::nothing);
}

TEST_CASE("how often one used a technique is counted from decisions, in practice and assessment", "[state]") {
    Office office;
    office.pass(); // guided
    office.act(OpenEntry{"active_listening"});
    office.settle();
    CHECK(entry(office, "active_listening").offered == 0);
    office.act(Leave{});
    pass_in_practice(office);
    office.act(OpenEntry{"active_listening"});
    office.settle();
    CHECK_FALSE(office.shows<HandbookScreen>().counting);
    CHECK(entry(office, "active_listening").offered == 1);
    CHECK(entry(office, "active_listening").taken == 1);
    CHECK(entry(office, "order_calm").offered == 1);
    CHECK(entry(office, "order_calm").taken == 0);
}

TEST_CASE("the progress tells courses, mastery, days and what is due", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::practice});
    office.start();
    while (!office.shows<ConversationScreen>().ended) office.say_last();
    const auto first = [&] {
        office.act(SeeDebrief{});
        return office.shows<DebriefScreen>().overall;
    }();
    pass_in_practice(office);
    office.act(Open{Place::progress});
    // The worker may be quicker than this thread.
    if (const auto& counting = office.shows<ProgressScreen>(); counting.wanted != 0) {
        CHECK(counting.wanted == 2);
        CHECK(counting.courses.empty());
    }
    office.settle();
    const auto& progress = office.shows<ProgressScreen>();
    CHECK(progress.wanted == 0);
    CHECK(progress.conversations == 2);
    CHECK(progress.counted == 2);
    REQUIRE(progress.courses.size() == 1);
    CHECK(progress.courses[0].title == "The delivery that never came");
    CHECK(progress.courses[0].first == first);
    CHECK(progress.courses[0].best > first);
    CHECK(progress.courses[0].attempts == 2);
    CHECK(progress.pass == 70);
    REQUIRE(progress.points.size() == 2);
    CHECK_FALSE(progress.points[0].passed);
    CHECK(progress.points[1].passed);
    CHECK_FALSE(progress.techniques.empty());
    CHECK_FALSE(progress.pitfalls.empty());
    REQUIRE(progress.due.size() == 1);
    CHECK(progress.due[0].days == 6);
    CHECK(std::accumulate(progress.days.begin(), progress.days.end(), 0) == 2);
    CHECK(progress.days[progress.today] == 2);
    CHECK(progress.months[progress.today / 7 - 3] == "Nov");
}

TEST_CASE("counting can be cancelled, and is done the next time one looks", "[state]") {
    Office office;
    for (int i = 0; i < 3; ++i) pass_in_practice(office);
    office.only_act(Open{Place::progress});
    REQUIRE(office.shows<ProgressScreen>().wanted == 3);
    office.only_act(Cancel{});
    CHECK(office.notice().find("of 3 conversations were counted") != std::string::npos);
    office.settle();
    CHECK(office.shows<ProgressScreen>().wanted == 0);
    CHECK(office.shows<ProgressScreen>().counted <= 3);
    office.act(Open{Place::progress});
    office.settle();
    CHECK(office.shows<ProgressScreen>().counted == 3);
}

TEST_CASE("guided conversations are shown in the progress and told from nothing", "[state]") {
    Office office;
    office.pass();
    office.act(Open{Place::progress});
    office.settle();
    const auto& progress = office.shows<ProgressScreen>();
    CHECK(progress.conversations == 1);
    CHECK(progress.counted == 0);
    CHECK(progress.courses.empty());
    CHECK(progress.techniques.empty());
    REQUIRE(progress.points.size() == 1);
    CHECK(progress.points[0].guided);
}

TEST_CASE("without a store the progress is empty and nothing breaks", "[state]") {
    Office office(Office::Keeps::nothing);
    office.pass();
    office.act(Open{Place::progress});
    office.settle();
    CHECK(office.shows<ProgressScreen>().conversations == 0);
}

TEST_CASE("an attempt whose decisions were changed is left out, and said so", "[state]") {
    Office office;
    pass_in_practice(office);
    tests::Database(office.store_file()).run("update decision set reply = 'nothing' where position = 1");
    office.act(Open{Place::progress});
    office.settle();
    CHECK(office.shows<ProgressScreen>().left_out == 1);
    CHECK(office.shows<ProgressScreen>().courses.empty());
}

TEST_CASE("the goal picked last is recalled where it was set first, and elsewhere too", "[state]") {
    Office office;
    office.pass();
    CHECK(office.shows<HomeScreen>().aim == Aim{});
    const auto keep = [&](const std::string& attempt, const std::string& words, const std::string& tag) {
        attempts::Store::open("sqlite:" + office.store_file().string())
            ->reflect("Nadia", attempt, {0, {}, {}, words, tag});
    };
    keep("a1", "Escucha activa", "active_listening"); // picked when the window spoke Spanish
    office.act(OpenScenario{"other"});
    CHECK(office.shows<BriefingScreen>().aim == Aim{"Active listening", "active_listening"});
    office.act(Start{});
    office.say({"Tell me."});
    office.act(Leave{});
    keep("a2", "Less haste", {});
    office.act(OpenScenario{"full"});
    CHECK(office.shows<BriefingScreen>().aim.words == "Active listening");
    office.act(Leave{});
    CHECK(office.shows<HomeScreen>().aim.words == "Less haste");
}

TEST_CASE("a paper that opens a reply says so once it has been read", "[state]") {
    Office office;
    office.act(OpenScenario{"full"});
    CHECK_FALSE(office.shows<BriefingScreen>().papers[0].opens);
    office.act(ReadPaper{0}); // sets a fact that an apology needs
    CHECK(office.shows<BriefingScreen>().papers[0].opens);
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{1}); // good to know, and no reply depends on it
    CHECK_FALSE(office.shows<BriefingScreen>().papers[1].opens);
}
