// Looking back on an attempt: what is kept of it, another try, a page among the documents.
#include <fstream>

#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "machine/process.hpp"
#include "state/office.hpp"
#include "support/database.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

std::optional<attempts::Reflection> kept_reflection(const Office& office, const std::string& id) {
    return attempts::Store::open("sqlite:" + office.store_file().string())->reflection("Nadia", id);
}

/// A debrief of a conversation with a costly decision.
void play_badly(Office& office) {
    office.start();
    office.say({"Calm down.", "There was a lot", "Go on.", "Let me check", "I really am sorry."});
    office.act(SeeDebrief{});
}

void think(Office& office, const std::function<void(Thoughts&)>& change) {
    Thoughts to = *office.shows<DebriefScreen>().thoughts;
    change(to);
    office.act(Reflect{to});
}

std::vector<std::string> files_in(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("a debrief names the hardest decision and proposes three goals", "[state]") {
    Office office;
    play_badly(office);
    const auto& debrief = office.shows<DebriefScreen>();
    CHECK(debrief.hardest > 0);
    CHECK(debrief.proposals.size() == 3);
    REQUIRE(debrief.thoughts.has_value());
    CHECK(*debrief.thoughts == Thoughts{});
    CHECK_FALSE(debrief.replayed.has_value());
}

TEST_CASE("what was felt and the goal are kept, and found again in the next debrief", "[state]") {
    Office office;
    play_badly(office);
    const auto proposals = office.shows<DebriefScreen>().proposals;
    think(office, [](Thoughts& to) { to.feeling = Feeling::nervous; });
    think(office, [](Thoughts& to) { to.words = "Too loud."; });
    think(office, [](Thoughts& to) { to.goal = 1; });
    const auto thoughts = office.shows<DebriefScreen>().thoughts;
    office.act(Leave{});
    const auto kept = kept_reflection(office, "a1");
    REQUIRE(kept.has_value());
    CHECK(kept->feeling == "nervous");
    CHECK(kept->words == "Too loud.");
    CHECK(kept->goal == proposals[1].words);
    CHECK_FALSE(kept->goal_tag.empty());
    office.open_desk();
    office.act(OpenAttempt{"a1"});
    CHECK(office.shows<DebriefScreen>().thoughts == thoughts);
    office.act(SwitchLanguage{"es"});
    CHECK(office.shows<DebriefScreen>().thoughts == thoughts);
}

TEST_CASE("own words are a goal too, and what is typed is kept a moment after the last letter", "[state]") {
    Office office;
    play_badly(office);
    think(office, [](Thoughts& to) { to.own_goal = "Breathe first"; });
    CHECK_FALSE(kept_reflection(office, "a1").has_value()); // still typing
    office.wait(2);
    CHECK(kept_reflection(office, "a1")->goal == "Breathe first");
    think(office, [](Thoughts& to) { to = {}; });
    office.act(Quit{});
    CHECK_FALSE(kept_reflection(office, "a1").has_value());
}

TEST_CASE("what cannot be kept yet is told, stays on the screen and is kept later", "[state]") {
    Office office;
    play_badly(office);
    {
        tests::Database other(office.store_file());
        other.run("begin immediate");
        think(office, [](Thoughts& to) { to.words = "Later."; });
        office.wait(2);
        CHECK(office.notice().find("busy") != std::string::npos);
        CHECK(office.shows<DebriefScreen>().thoughts->words == "Later.");
        other.run("rollback");
    }
    office.wait(2);
    CHECK(kept_reflection(office, "a1")->words == "Later.");
    CHECK(office.notice().empty());
}

TEST_CASE("without a store there is nowhere to keep thoughts", "[state]") {
    Office office(Office::Keeps::nothing);
    play_badly(office);
    CHECK_FALSE(office.shows<DebriefScreen>().thoughts.has_value());
    office.act(Reflect{{}});
}

TEST_CASE("an attempt is tried again from a decision: practice, marked, and counted for nothing", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::assessment});
    play_badly(office);
    const auto first = office.kept().front();
    const auto overall = office.shows<DebriefScreen>().overall;
    office.act(RetryFrom{"a1", 3});
    const auto& conversation = office.shows<ConversationScreen>();
    CHECK(conversation.mode == Mode::practice);
    CHECK(conversation.transcript.size() > 4);
    office.say({"Go on.", "Let me check", "Today at six"});
    office.act(SeeDebrief{});
    CHECK(office.shows<DebriefScreen>().replayed == 2);
    CHECK(office.shows<DebriefScreen>().overall > overall);
    const auto again = office.kept().front();
    CHECK(again.retry == attempts::Retry{"a1", 2});
    CHECK(again.mode == attempts::Mode::practice);
    CHECK(again.variant == first.variant);
    CHECK(again.decisions[0].reply == first.decisions[0].reply);
    CHECK(again.decisions[0].milliseconds == 0);
    const auto store = attempts::Store::open("sqlite:" + office.store_file().string());
    CHECK(attempts::verify(*store, again).agrees);
    office.act(Open{Place::attempts});
    CHECK(office.shows<AttemptsScreen>().rows[0].replayed == 2);
    CHECK_FALSE(office.shows<AttemptsScreen>().rows[1].replayed.has_value());
    office.act(Open{Place::home});
    CHECK(office.card("full").best == std::optional(overall));
    CHECK(office.card("full").last == std::optional(overall));
}

TEST_CASE("a retry that was left in the middle goes on as a retry", "[state]") {
    Office office;
    play_badly(office);
    office.act(RetryFrom{"a1", 2});
    office.act(Leave{});
    office.open_desk();
    office.act(Resume{"a2"});
    office.say({"There was a lot", "Go on.", "Let me check", "Today at six"});
    CHECK(office.kept().front().retry == attempts::Retry{"a1", 1});
}

TEST_CASE("no retry begins where there is no such decision, or with another debrief shown", "[state]") {
    Office office;
    play_badly(office);
    for (const int decision : {-1, 0, 6}) {
        office.act(RetryFrom{"a1", decision});
        office.shows<DebriefScreen>();
    }
    office.act(RetryFrom{"a9", 1});
    office.shows<DebriefScreen>();
    CHECK(office.kept().size() == 1);
}

TEST_CASE("another try is another version where the scenario has one", "[state]") {
    Office office;
    office.seed = 1;
    office.play_whole();
    const auto variant = office.kept().front().variant;
    CHECK(office.shows<DebriefScreen>().other_version);
    office.act(Retry{"full"});
    office.act(Start{});
    office.say({"Go on."});
    CHECK(office.kept().front().variant != variant);
}

TEST_CASE("a debrief is saved among the documents, and nothing is overwritten", "[state]") {
    Office office;
    office.play_whole();
    office.act(SaveDebrief{PageKind::pdf});
    office.settle();
    CHECK(office.toast() == "Saved as full-2026-11-22.pdf in " + office.documents().string());
    CHECK(office.desk().shell().toasts.back().folder == office.documents().string());
    CHECK(office.notice().empty());
    office.act(SaveDebrief{PageKind::pdf});
    office.act(SaveDebrief{PageKind::html});
    office.settle();
    CHECK(files_in(office.documents()) ==
          std::vector<std::string>{"full-2026-11-22 (2).pdf", "full-2026-11-22.html", "full-2026-11-22.pdf"});
    CHECK(office.desk().shell().toasts.size() == 3);
}

TEST_CASE("a page that is being saved when the window closes is saved", "[state]") {
    tests::TemporaryFolder elsewhere;
    {
        Office office;
        office.play_whole();
        std::filesystem::remove(office.documents());
        std::filesystem::create_directory_symlink(elsewhere.path(), office.documents());
        office.act(SaveDebrief{PageKind::pdf});
        office.act(Quit{});
    }
    CHECK(files_in(elsewhere.path()) == std::vector<std::string>{"full-2026-11-22.pdf"});
}

TEST_CASE("a folder that is gone or full is told, and the attempt is safe", "[state]") {
    Office office;
    office.play_whole();
    std::filesystem::remove(office.documents());
    office.act(SaveDebrief{PageKind::html});
    office.settle();
    CHECK(office.notice().find("could not be saved in") != std::string::npos);
    office.act(SwitchLanguage{"es"});
    office.act(SaveDebrief{PageKind::pdf});
    office.settle();
    CHECK(office.notice().find("No se ha podido guardar en") != std::string::npos);
    CHECK(office.kept().size() == 1);
}

TEST_CASE("the attempts of one scenario are shown alone, unfinished ones with them", "[state]") {
    Office office;
    office.play_whole();
    office.act(Leave{});
    office.start("other");
    office.act(Open{Place::attempts});
    const auto& all = office.shows<AttemptsScreen>();
    CHECK(all.scenarios.size() == 2);
    CHECK(all.rows.size() == 1);
    REQUIRE(all.unfinished.size() == 1);
    CHECK(all.unfinished[0].attempt == "a2");
    office.act(ShowAttemptsOf{"full"});
    CHECK(office.shows<AttemptsScreen>().rows.size() == 1);
    CHECK(office.shows<AttemptsScreen>().unfinished.empty());
    office.act(ShowAttemptsOf{"other"});
    CHECK(office.shows<AttemptsScreen>().rows.empty());
    CHECK(office.shows<AttemptsScreen>().unfinished.size() == 1);
    office.act(Discard{"a2"}); // nothing is left of that scenario: all are shown
    CHECK(office.shows<AttemptsScreen>().scenario.empty());
    CHECK(office.shows<AttemptsScreen>().rows.size() == 1);
    office.act(ShowAttemptsOf{"full"});
    office.act(Open{Place::attempts});
    CHECK(office.shows<AttemptsScreen>().scenario.empty());
}
