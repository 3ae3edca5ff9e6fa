// From the library through a conversation to its debrief, by actions alone.
#include <numeric>

#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "state/office.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

std::vector<std::string> replies_of(const attempts::Attempt& attempt) {
    std::vector<std::string> ids;
    for (const auto& decision : attempt.decisions) ids.push_back(decision.reply);
    return ids;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("the library shows the scenarios by level, and which one to go on with", "[state]") {
    Office office;
    const auto& home = office.shows<HomeScreen>();
    CHECK(home.person == "Nadia");
    REQUIRE(home.cards.size() == 2);
    CHECK(home.cards[0].id == "other");
    CHECK(home.cards[1].id == "full");
    CHECK(home.cards[1].title == "The delivery that never came");
    CHECK(home.cards[1].customers.front().name == "Marta Ibáñez");
    CHECK_FALSE(home.cards[1].best.has_value());
    REQUIRE(home.next.has_value());
    CHECK(home.next->card == 0);
    CHECK(home.unfinished.empty());
    CHECK(home.broken.empty());
}

TEST_CASE("there is time to read so many papers and no more", "[state]") {
    Office office;
    office.act(OpenScenario{"full"});
    const auto& before = office.shows<BriefingScreen>();
    CHECK(before.reads == 1);
    REQUIRE(before.papers.size() == 2);
    for (const auto& paper : before.papers) {
        CHECK_FALSE(paper.read);
        CHECK(paper.text.empty());
    }
    office.act(ReadPaper{0});
    CHECK(office.shows<BriefingScreen>().papers[0].text == "Nobody came yesterday.");
    CHECK(office.shows<BriefingScreen>().open == std::optional<std::size_t>(0));
    for (const std::size_t index : {1u, 2u, 99u}) office.act(ReadPaper{index});
    const auto& after = office.shows<BriefingScreen>();
    CHECK(after.papers[0].read);
    CHECK_FALSE(after.papers[1].read);
    CHECK(after.papers[1].text.empty());
    office.act(ReadPaper{0});
    CHECK(office.shows<BriefingScreen>().papers[0].read);
}

TEST_CASE("what was read counts, and opens replies", "[state]") {
    Office office;
    office.start();
    CHECK(office.shows<ConversationScreen>().replies.size() == 3);
    office.act(Leave{});
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{0});
    office.act(Start{});
    CHECK(office.shows<ConversationScreen>().replies.size() == 4);
    CHECK(office.kept().front().read == Words{"history"});
}

TEST_CASE("a conversation is led to its end and its debrief adds up", "[state]") {
    Office office;
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{1});
    office.act(Start{});
    CHECK(office.shows<ConversationScreen>().transcript.size() == 1);
    CHECK(office.shows<ConversationScreen>().patience == 8);
    office.say({"Calm down.", "There was a lot", "Go on.", "Let me check"});
    office.act(SeeDebrief{}); // too early
    office.say({"I really am sorry."});
    const auto& conversation = office.shows<ConversationScreen>();
    CHECK(conversation.replies.empty());
    CHECK(conversation.ended == std::optional(Outcome::partial));
    CHECK(conversation.transcript.back().text == "We shall see.");
    office.act(ChooseReply{0}); // too late
    office.act(SeeDebrief{});

    const auto& debrief = office.shows<DebriefScreen>();
    CHECK(debrief.outcome == Outcome::partial);
    CHECK(debrief.ending == "We shall see.");
    REQUIRE(debrief.decisions.size() == 6);
    CHECK(debrief.decisions[0].number == 0);
    CHECK(debrief.decisions[0].said == "Contract");
    CHECK(debrief.decisions[1].said == "Calm down.");
    CHECK_FALSE(debrief.decisions[1].why.empty());
    int costs = 0;
    for (const auto& row : debrief.decisions) {
        costs += row.cost;
        CHECK((row.cost == 0 || !row.best.empty()));
    }
    CHECK(costs == 100 - debrief.overall);
    CHECK(debrief.overall < 100);
    REQUIRE(debrief.courses.size() == 2);
    CHECK(debrief.courses[0].values.size() == 6);
}

TEST_CASE("what is shown is kept: the attempt is in the history, opens again, and is my best and last",
          "[state]") {
    Office office;
    office.act(ChooseMode{Mode::practice});
    office.play_whole();
    const auto shown = office.shows<DebriefScreen>();
    office.act(Open{Place::attempts});
    REQUIRE(office.shows<AttemptsScreen>().rows.size() == 1);
    const auto row = office.shows<AttemptsScreen>().rows.front();
    CHECK(row.id == "a1");
    CHECK(row.overall == shown.overall);
    CHECK(row.outcome == Outcome::resolved);
    office.act(OpenAttempt{row.id});
    const auto& again = office.shows<DebriefScreen>();
    CHECK(again.overall == shown.overall);
    CHECK(again.principles == shown.principles);
    REQUIRE(again.decisions.size() == shown.decisions.size());
    for (std::size_t i = 0; i < shown.decisions.size(); ++i) {
        CHECK(again.decisions[i].said == shown.decisions[i].said);
        CHECK(again.decisions[i].cost == shown.decisions[i].cost);
    }
    office.act(Open{Place::home});
    CHECK(office.card("full").best == std::optional(shown.overall));
    CHECK(office.shows<HomeScreen>().unfinished.empty());

    office.start();
    while (!office.shows<ConversationScreen>().ended) office.say_last();
    office.act(SeeDebrief{});
    const auto worse = office.shows<DebriefScreen>().overall;
    REQUIRE(worse < shown.overall);
    office.act(Leave{});
    CHECK(office.card("full").best == std::optional(shown.overall));
    CHECK(office.card("full").last == std::optional(worse));
    office.act(OpenScenario{"full"});
    CHECK(office.shows<BriefingScreen>().history.size() == 2);

    const auto store = attempts::Store::open("sqlite:" + office.store_file().string());
    for (const auto& attempt : store->list("")) CHECK(attempts::verify(*store, attempt).agrees);
}

TEST_CASE("decisions are kept with the time they took", "[state]") {
    Office office;
    office.play_whole();
    const auto attempt = office.kept().front();
    CHECK(replies_of(attempt) == Words{"listen", "check", "options"});
    for (const auto& decision : attempt.decisions) CHECK(decision.milliseconds == 10'000);
    CHECK(attempt.started == "2026-11-22T09:30:20Z");
    CHECK(attempt.person == "Nadia");
}

TEST_CASE("the call's timer runs until it ends", "[state]") {
    Office office;
    office.start();
    CHECK(office.shows<ConversationScreen>().seconds == 0);
    office.wait(7);
    CHECK(office.shows<ConversationScreen>().seconds == 7);
    office.say({"Go on."}); // it goes on in a chat
    office.wait(3);
    CHECK(office.shows<ConversationScreen>().seconds == 3);
    office.say({"Let me check", "Today at six"});
    const auto seconds = office.shows<ConversationScreen>().seconds;
    office.desk().tick(state::Moment::max());
    CHECK(office.shows<ConversationScreen>().seconds == seconds);
}

TEST_CASE("guided: the coach speaks, the meters are shown, and the way back is open", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::guided});
    office.start();
    CHECK(office.shows<ConversationScreen>().meters.size() == 2);
    CHECK_FALSE(office.shows<ConversationScreen>().coach.has_value());
    CHECK_FALSE(office.shows<ConversationScreen>().can_go_back);
    office.act(GoBack{});
    office.say({"Calm down.", "There was a lot"});
    REQUIRE(office.shows<ConversationScreen>().coach.has_value());
    CHECK(office.shows<ConversationScreen>().coach->why == "An excuse solves nothing.");
    CHECK(office.shows<ConversationScreen>().question ==
          "Before anything is solved: what does this person need you to have heard?");
    CHECK(office.shows<ConversationScreen>().can_go_back);
    office.act(GoBack{});
    CHECK(office.shows<ConversationScreen>().coach->why == "It makes people angrier.");
    CHECK(office.shows<ConversationScreen>().transcript.size() == 3);
    office.act(GoBack{});
    CHECK_FALSE(office.shows<ConversationScreen>().can_go_back);
    CHECK(office.shows<ConversationScreen>().patience == 8);
    CHECK(office.kept().front().decisions.empty());
    office.say({"Go on.", "Let me check", "Today at six"});
    CHECK_FALSE(office.shows<ConversationScreen>().can_go_back);
    office.act(GoBack{}); // what is sealed stays
    CHECK(office.shows<ConversationScreen>().ended.has_value());
    CHECK(office.shows<ConversationScreen>().question.empty());
    CHECK(replies_of(office.kept().front()) == Words{"listen", "check", "options"});
}

TEST_CASE("practice and assessment show no meters, no coach and no way back", "[state]") {
    for (const auto mode : {Mode::practice, Mode::assessment}) {
        Office office;
        office.act(ChooseMode{mode});
        office.start();
        office.say({"Calm down."});
        const auto& conversation = office.shows<ConversationScreen>();
        CHECK(conversation.mode == mode);
        CHECK(conversation.meters.empty());
        CHECK_FALSE(conversation.coach.has_value());
        CHECK_FALSE(conversation.can_go_back);
        office.act(GoBack{});
        CHECK(replies_of(office.kept().front()) == Words{"calm_down"});
        CHECK(office.kept().front().mode == static_cast<attempts::Mode>(mode));
    }
}

TEST_CASE("an assessment shuffles the replies by the seed, and keeps the one that was chosen", "[state]") {
    std::vector<Words> orders;
    for (std::uint64_t seed = 0; seed < 16; seed += 2) {
        Office office;
        office.seed = seed;
        office.act(ChooseMode{Mode::assessment});
        office.start();
        Words order;
        for (const auto& reply : office.shows<ConversationScreen>().replies) order.push_back(reply.text);
        office.act(ChooseReply{0});
        const auto said = office.shows<ConversationScreen>().transcript[1].text;
        CHECK(said == order.front());
        orders.push_back(order);
    }
    std::sort(orders.begin(), orders.end());
    CHECK(std::unique(orders.begin(), orders.end()) - orders.begin() > 1);
}

TEST_CASE("a dead end is told, and guided mode leads back out of it", "[state]") {
    Office office;
    office.save("other", tests::changed(tests::changed(tests::other_scenario_text(), "{id: good,",
                                                       "{id: good, when: patience >= 3,"),
                                        "{id: bad,", "{id: bad, when: patience >= 3,"));
    office.start("other");
    office.say({"Relax."});
    CHECK(office.shows<ConversationScreen>().replies.empty());
    CHECK_FALSE(office.notice().empty());
    office.act(SeeDebrief{});
    REQUIRE(office.shows<ConversationScreen>().can_go_back);
    office.act(GoBack{});
    CHECK(office.shows<ConversationScreen>().replies.size() == 2);
    office.say({"Tell me."});
    office.act(SeeDebrief{});
    office.shows<DebriefScreen>();
}

TEST_CASE("the language is switched at any moment, and every text follows", "[state]") {
    Office office;
    office.act(SwitchLanguage{"es"});
    CHECK(office.desk().shell().language == "es");
    CHECK(office.shows<HomeScreen>().cards[1].title == "El envío que nunca llegó");
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{0});
    CHECK(office.shows<BriefingScreen>().papers[0].text == "Ayer no pasó nadie.");
    office.act(SwitchLanguage{"en"});
    CHECK(office.shows<BriefingScreen>().papers[0].text == "Nobody came yesterday.");
    CHECK(office.shows<BriefingScreen>().papers[0].read);
    office.act(Start{});
    office.say({"Go on."});
    office.act(SwitchLanguage{"es"});
    const auto& conversation = office.shows<ConversationScreen>();
    CHECK(conversation.transcript[0].text == "Nadie pasó por PX-2291.");
    CHECK(conversation.transcript[1].text == "Siga. Le escucho.");
    CHECK(conversation.coach->why == "Primero se oye.");
    office.say({"Compruebo", "Hoy a las seis"});
    office.act(SeeDebrief{});
    CHECK(office.shows<DebriefScreen>().decisions[1].said == "Siga. Le escucho.");
    office.act(SwitchLanguage{"en"});
    CHECK(office.shows<DebriefScreen>().decisions[1].said == "Go on. I am listening.");
    office.act(Open{Place::attempts});
    office.act(SwitchLanguage{"es"});
    CHECK(office.shows<AttemptsScreen>().rows.front().title == "El envío que nunca llegó");
    office.act(Open{Place::handbook});
    CHECK(office.shows<HandbookScreen>().entries.front().name == "Haz tu tarea");
    office.act(SwitchLanguage{"fr"});
    CHECK(office.desk().shell().language == "es");
}

TEST_CASE("the handbook opens at an entry", "[state]") {
    Office office;
    office.act(Open{Place::handbook});
    CHECK(office.shows<HandbookScreen>().open.empty());
    CHECK(office.shows<HandbookScreen>().entries.size() == tests::small_rubric()->tags.size());
    office.act(OpenEntry{"apologise"});
    CHECK(office.shows<HandbookScreen>().open == "apologise");
}

TEST_CASE("theme, zoom, sound and notice are kept as asked", "[state]") {
    Office office;
    office.act(SwitchTheme{Theme::contrast});
    CHECK(office.desk().shell().theme == Theme::contrast);
    office.act(Mute{true});
    CHECK(office.desk().shell().muted);
    for (const auto& [asked, given] :
         std::vector<std::pair<int, int>>{{150, 150}, {10, 80}, {-5, 80}, {1000, 200}}) {
        office.act(Zoom{asked});
        CHECK(office.desk().shell().zoom == given);
    }
    office.desk().tell("One thing.");
    office.act(Dismiss{});
    CHECK(office.notice().empty());
    CHECK_FALSE(office.desk().wants_to_quit());
    office.act(Quit{});
    CHECK(office.desk().wants_to_quit());
}
