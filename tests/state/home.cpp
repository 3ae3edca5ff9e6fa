#include "script/found.hpp"
#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;
using Why = Suggestion::Why;

namespace {

/// Fails the full scenario.
void fail(Office& office) {
    office.start();
    while (!office.shows<ConversationScreen>().ended) office.say_last();
    office.act(Leave{});
}

} // namespace

TEST_CASE("somebody new begins with the easiest", "[state]") {
    Office office;
    const auto& home = office.shows<HomeScreen>();
    REQUIRE(home.next.has_value());
    CHECK(home.cards[home.next->card].id == "other"); // level 1
    CHECK(home.next->why == Why::untried);
    CHECK(home.today == 0);
    CHECK_FALSE(office.card("full").due.has_value());
}

TEST_CASE("what was passed falls due after six days and is then first, in a form not met before", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::practice});
    office.pass();
    const auto home = office.shows<HomeScreen>();
    CHECK(home.today == 1);
    REQUIRE(office.card("full").passed);
    CHECK(office.card("full").due == 6);
    CHECK(home.cards[home.next->card].id == "other");
    office.wait(std::chrono::hours(24 * 9));
    office.act(Leave{});
    const auto later = office.shows<HomeScreen>();
    CHECK(later.today == 0);
    CHECK(office.card("full").due == -3);
    REQUIRE(later.cards[later.next->card].id == "full");
    CHECK(later.next->why == Why::review);
    CHECK(later.next->reason == "You did it 9 days ago. This time it comes in a version you haven’t seen.");
}

TEST_CASE("what was tried and not passed comes before what was not tried", "[state]") {
    Office office;
    fail(office);
    const auto& home = office.shows<HomeScreen>();
    CHECK(home.cards[home.next->card].id == "full");
    CHECK(home.next->why == Why::not_passed);
    CHECK_FALSE(office.card("full").due.has_value());
}

TEST_CASE("a guided conversation is tried and counts for the day's goal, and no score is told from it",
          "[state]") {
    Office office;
    office.act(ChooseMode{Mode::guided});
    fail(office);
    CHECK(office.shows<HomeScreen>().next->reason.starts_with(
        "You have only done it guided, without a score."));
    office.pass();
    CHECK(office.shows<HomeScreen>().today == 2);
    const auto card = office.card("full");
    CHECK(card.tried);
    CHECK_FALSE(card.best.has_value());
    CHECK_FALSE(card.last.has_value());
    CHECK_FALSE(card.passed);
    CHECK(card.due == 6);
    CHECK_FALSE(shows({Shelf::untried, {}, {}, {}}, card));
    CHECK(shows({Shelf::not_passed, {}, {}, {}}, card));
    office.act(ChooseMode{Mode::practice});
    office.pass();
    CHECK(office.card("full").best.has_value());
    CHECK(office.card("full").passed);
}

TEST_CASE("each time the conversation comes in the form longest not seen", "[state]") {
    Office office;
    std::string last;
    for (int i = 0; i < 4; ++i) {
        office.act(OpenScenario{"full"});
        const auto who = office.shows<BriefingScreen>().customer.name;
        CHECK(who != last);
        last = who;
        office.act(Start{});
        office.act(ChooseReply{0});
        office.act(Leave{});
    }
}

TEST_CASE("a conversation that was left before any decision is not one to go on with, but for an assessment",
          "[state]") {
    Office office;
    const auto look_in = [&](Mode mode) {
        office.act(OpenScenario{"full"});
        office.act(ChooseMode{mode});
        office.act(Start{});
        office.act(Leave{});
        return office.shows<HomeScreen>().unfinished.size();
    };
    CHECK(look_in(Mode::guided) == 0);
    CHECK(look_in(Mode::practice) == 0);
    CHECK(look_in(Mode::assessment) == 1);
}

TEST_CASE("a card shows all who may come, and no mood when that is not known", "[state]") {
    Office office;
    REQUIRE(office.card("full").customers.size() == 2);
    CHECK(office.card("full").customers[1].name == "Julia Sanz");
    CHECK(office.card("full").mood == Mood{});
    CHECK(office.card("other").customers.size() == 1);
}

TEST_CASE("the filter stays when one comes back to the library", "[state]") {
    Office office;
    const Filter filter{Shelf::untried, Channel::email, 1, "otra"};
    office.act(LookFor{filter});
    CHECK(office.shows<HomeScreen>().filter == filter);
    office.act(Open{Place::handbook});
    office.act(Open{Place::home});
    CHECK(office.shows<HomeScreen>().filter == filter);
}

TEST_CASE("a filter shows the cards that are all it asks for", "[screens]") {
    ScenarioCard card;
    card.title = "El envío que nunca llegó";
    card.customers = {{"Marta Ibáñez", "", ""}, {"Omar", "", ""}};
    card.level = 2;
    card.best = 50;
    card.tried = true;
    card.due = 3;
    CHECK(shows({}, card));
    CHECK(shows({Shelf::not_passed, Channel::phone, 2, "envio"}, card));
    CHECK(shows({Shelf::all, {}, {}, "OMAR"}, card));
    CHECK_FALSE(shows({Shelf::untried, {}, {}, {}}, card));
    CHECK_FALSE(shows({Shelf::due, {}, {}, {}}, card));
    card.principles = {Principle::calm};
    CHECK(shows({Shelf::all, {}, {}, {}, Principle::calm}, card));
    CHECK_FALSE(shows({Shelf::all, {}, {}, {}, Principle::empathy}, card));
    CHECK_FALSE(shows({Shelf::all, Channel::chat, {}, {}}, card));
    CHECK_FALSE(shows({Shelf::all, {}, 3, {}}, card));
    CHECK_FALSE(shows({Shelf::all, {}, {}, "Julia"}, card));
    card.passed = true;
    card.due = 0;
    CHECK_FALSE(shows({Shelf::not_passed, {}, {}, {}}, card));
    CHECK(shows({Shelf::due, {}, {}, {}}, card));
}

TEST_CASE("a search finds words in any order, whatever their case and accents", "[screens]") {
    CHECK(script::found("", ""));
    CHECK(script::found("don't", "Don’t take it personally"));
    CHECK(script::found("llego envio", "El ENVÍO que nunca llegó"));
    CHECK(script::found("  ENVÍO ", "el envio"));
    CHECK(script::found("pingüino año", "Un pinguino cada AÑO"));
    CHECK(script::found("ÑÇØ×", "ñçø×"));
    CHECK_FALSE(script::found("envios", "El envío"));
    CHECK_FALSE(script::found("×", "x"));
}
