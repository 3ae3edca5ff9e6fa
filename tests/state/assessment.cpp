// What an assessment promises: no help, no way back, no hurry, and what came of it is sealed.
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

void helps_with_nothing(const ConversationScreen& screen) {
    CHECK(screen.mode == Mode::assessment);
    CHECK(screen.meters.empty());
    CHECK_FALSE(screen.coach.has_value());
    CHECK_FALSE(screen.can_go_back);
}

} // namespace

TEST_CASE("an assessment helps with nothing from its first line to its last", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::assessment});
    office.start();
    while (!office.shows<ConversationScreen>().ended) {
        helps_with_nothing(office.shows<ConversationScreen>());
        const auto said = office.shows<ConversationScreen>().transcript.size();
        for (const Action& asked : std::vector<Action>{GoBack{}, Open{Place::handbook}, OpenEntry{"pause"}}) {
            office.act(asked);
            CHECK(office.shows<ConversationScreen>().transcript.size() == said);
        }
        office.say_last();
    }
    helps_with_nothing(office.shows<ConversationScreen>());
}

TEST_CASE("an assessment is sealed at its end: it cannot be thrown away, taken up or changed", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::assessment});
    office.start();
    while (!office.shows<ConversationScreen>().ended) office.say_last();
    const auto sealed = office.kept().front();
    REQUIRE(sealed.seal.has_value());
    CHECK(sealed.mode == attempts::Mode::assessment);
    CHECK(attempts::counts(sealed));
    for (const Action& asked : std::vector<Action>{GoBack{}, ChooseReply{0}, Leave{}, Discard{sealed.id},
                                                   Resume{sealed.id}, Discard{sealed.id}})
        office.act(asked);
    REQUIRE(office.kept().size() == 1);
    CHECK(office.kept().front().seal == sealed.seal);
    CHECK(office.kept().front().decisions == sealed.decisions);
}

TEST_CASE("while an assessment is left unfinished its conversation is neither practised nor looked back on",
          "[state]") {
    Office office;
    office.start();
    while (!office.shows<ConversationScreen>().ended) office.say_last();
    const auto practised = office.kept().front().id;
    office.act(Leave{});
    office.act(ChooseMode{Mode::assessment});
    office.start();
    office.say_last();
    office.act(Leave{});
    office.act(OpenAttempt{practised});
    CHECK(std::holds_alternative<HomeScreen>(office.desk().screen()));
    for (const auto mode : {Mode::guided, Mode::practice}) {
        office.act(ChooseMode{mode});
        office.start();
        office.shows<BriefingScreen>();
        CHECK(office.desk().shell().toasts.back().about == Toast::About::closed);
        office.act(Leave{});
    }
    REQUIRE(office.kept().size() == 2);
    for (const auto& attempt : office.kept())
        if (!attempt.seal) office.act(Discard{attempt.id});
    office.start();
    office.shows<ConversationScreen>();
}

TEST_CASE("nobody is hurried: an hour of silence changes nothing but the clock", "[state]") {
    for (const auto mode : {Mode::guided, Mode::practice, Mode::assessment}) {
        Office office;
        office.act(ChooseMode{mode});
        office.start();
        const auto before = office.shows<ConversationScreen>();
        office.wait(3600);
        const auto& after = office.shows<ConversationScreen>();
        CHECK(after.seconds == before.seconds + 3600);
        CHECK(after.patience == before.patience);
        CHECK(after.transcript.size() == before.transcript.size());
        CHECK(after.replies.size() == before.replies.size());
        CHECK(after.mood == before.mood);
        CHECK_FALSE(after.ended.has_value());
    }
}
