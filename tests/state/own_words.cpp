// "Say it first": own words before the replies, kept and never scored.
#include "attempts/verify.hpp"
#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

TEST_CASE("own words come before the replies, are kept with the decision and told in the debrief",
          "[state]") {
    Office office;
    office.act(SayFirst{true});
    office.start();
    REQUIRE(office.shows<ConversationScreen>().own.has_value());
    CHECK(office.shows<ConversationScreen>().own->asked);
    CHECK(office.shows<ConversationScreen>().replies.empty());
    office.act(ChooseReply{0}); // nobody can choose what is not shown
    CHECK(office.shows<ConversationScreen>().transcript.size() == 1);
    office.act(Write{"Te"});
    CHECK(office.shows<ConversationScreen>().own->typed == "Te");
    office.act(ShowReplies{"  Tell me what happened.\n"});
    CHECK(office.shows<ConversationScreen>().own->typed == "Tell me what happened.");
    CHECK_FALSE(office.shows<ConversationScreen>().own->asked);
    office.say({"Go on."});
    CHECK(office.shows<ConversationScreen>().own->asked);
    CHECK(office.shows<ConversationScreen>().own->typed.empty());
    office.act(ShowReplies{""});
    office.say({"Let me check"});
    office.act(ShowReplies{"At six?"});
    office.say({"Today at six"});
    CHECK_FALSE(office.shows<ConversationScreen>().own.has_value());
    office.act(SeeDebrief{});
    const auto shown = office.shows<DebriefScreen>().decisions;
    REQUIRE(shown.size() == 4);
    CHECK(shown[0].typed.empty());
    CHECK(shown[1].typed == "Tell me what happened.");
    CHECK(shown[2].typed.empty());
    CHECK(shown[3].typed == "At six?");
    CHECK(office.kept().front().decisions[0].typed == "Tell me what happened.");
    office.act(OpenAttempt{"a1"});
    CHECK(office.shows<DebriefScreen>().decisions[3].typed == "At six?");
}

TEST_CASE("who trains somebody reads in their debrief what they typed, as theirs", "[state]") {
    Office office;
    office.settings.person = "Omar";
    office.open_desk();
    office.act(ChooseMode{Mode::practice});
    office.act(SayFirst{true});
    office.start();
    for (const char* reply : {"Go on.", "Let me check", "Today at six"}) {
        office.act(ShowReplies{"I am sorry."});
        office.say({reply});
    }
    office.act(Leave{});
    office.settings.person = "Nadia";
    office.found_team();
    office.act(Open{Place::team});
    office.act(ShowTrainee{"Omar"});
    office.act(OpenAttempt{std::string(office.shows<TraineeScreen>().rows.at(0).id)});
    CHECK(office.shows<DebriefScreen>().whose == "Omar");
    CHECK(office.shows<DebriefScreen>().decisions.at(1).typed == "I am sorry.");
}

TEST_CASE("own words change no score", "[state]") {
    Office silent;
    silent.play_whole();
    Office wordy;
    wordy.act(SayFirst{true});
    wordy.start();
    for (const char* reply : {"Go on.", "Let me check", "Today at six"}) {
        wordy.act(ShowReplies{"I am so terribly sorry."});
        wordy.say({reply});
    }
    wordy.act(SeeDebrief{});
    CHECK(wordy.shows<DebriefScreen>().overall == silent.shows<DebriefScreen>().overall);
    const auto store = attempts::Store::open("sqlite:" + wordy.store_file().string());
    CHECK(attempts::verify(*store, wordy.kept().front()).agrees);
}

TEST_CASE("own words can be worded anew until a reply is chosen", "[state]") {
    Office office;
    office.act(SayFirst{true});
    office.start();
    office.act(ShowReplies{"Well."});
    office.act(Reword{});
    CHECK(office.shows<ConversationScreen>().own->asked);
    CHECK(office.shows<ConversationScreen>().own->typed == "Well.");
    office.act(ShowReplies{"Better."});
    office.say({"Go on."});
    CHECK(office.kept().front().decisions[0].typed == "Better.");
}

TEST_CASE("saying it first is switched on and off in the middle", "[state]") {
    Office office;
    office.start();
    CHECK_FALSE(office.shows<ConversationScreen>().own.has_value());
    office.act(Reword{});
    CHECK_FALSE(office.shows<ConversationScreen>().own.has_value());
    office.act(SayFirst{true});
    CHECK(office.shows<ConversationScreen>().own->asked);
    office.act(Write{"Hm."});
    office.act(SayFirst{false});
    CHECK(office.shows<ConversationScreen>().replies.size() == 3);
    office.say({"Go on."});
    CHECK(office.kept().front().decisions[0].typed.empty());
}

TEST_CASE("what was written and passed over is there again, and does not count unless it is said",
          "[state]") {
    Office office;
    office.act(SayFirst{true});
    office.start();
    office.act(Write{"Hm."});
    office.act(ShowReplies{""}); // Esc
    office.act(Reword{});
    CHECK(office.shows<ConversationScreen>().own->typed == "Hm.");
    office.act(SayFirst{false});
    office.act(SayFirst{true});
    CHECK(office.shows<ConversationScreen>().own->typed == "Hm.");
    office.act(ShowReplies{""});
    office.say({"Go on."});
    CHECK(office.kept().front().decisions[0].typed.empty());
    CHECK(office.shows<ConversationScreen>().own->typed.empty()); // and not at the next decision
    office.act(Reword{});
    CHECK(office.shows<ConversationScreen>().own->typed.empty());
}

TEST_CASE("the time to decide runs from when the replies are shown", "[state]") {
    Office office;
    office.act(SayFirst{true});
    office.start();
    for (const char* words : {"A", "Ab", "Abc"}) office.act(Write{words});
    office.act(ShowReplies{"Abc"});
    office.say({"Go on."});
    CHECK(office.kept().front().decisions[0].milliseconds == 10'000);
}
