// When what was said was said.
#include "desktop/state/times.hpp"

#include "machine/moment.hpp"
#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

std::string clock_of(const std::string& iso_utc) { return state::clock_text(machine::moment_of(iso_utc)); }

} // namespace

TEST_CASE("every line tells when it was said, also after the conversation was left for an hour", "[state]") {
    Office office;
    office.start(); // at 9:30:20
    office.wait(600);
    office.say({"Go on."});
    const auto times_are = [&](const Utterance& first, const Utterance& second) {
        CHECK(first.at == clock_of("2026-11-22T09:30:20Z"));
        CHECK(second.at == clock_of("2026-11-22T09:40:30Z"));
        CHECK(first.at != second.at);
    };
    times_are(office.shows<ConversationScreen>().transcript[0],
              office.shows<ConversationScreen>().transcript[1]);
    office.act(Leave{});
    office.wait(3600);
    office.act(Resume{"a1"});
    times_are(office.shows<ConversationScreen>().transcript[0],
              office.shows<ConversationScreen>().transcript[1]);
    CHECK(office.shows<ConversationScreen>().seconds == 0);
}
