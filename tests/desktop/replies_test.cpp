// Where the replies stand: words, acts beside or below them, and the pause.
#include <algorithm>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Drawn;
using tests::Stage;
using views::Rect;

namespace {

const ReplyCard act{"Open the list of copies", true}, breath{"Breathe and let her finish", true, true};

/// A conversation with so many replies in words, and then these.
ConversationScreen offering(std::size_t words, const std::vector<ReplyCard>& acts) {
    auto screen = std::get<ConversationScreen>(tests::sample("conversation_practice"));
    screen.replies.resize(words);
    screen.replies.insert(screen.replies.end(), acts.begin(), acts.end());
    return screen;
}

const Rect& place(const Drawn& drawn, std::size_t reply) {
    return drawn.area("reply " + std::to_string(reply)).rect;
}

bool writes(const Drawn& drawn, const std::string& text) {
    return std::any_of(drawn.written.begin(), drawn.written.end(),
                       [&](const auto& written) { return written.text == text; });
}

} // namespace

TEST_CASE("one act stands beside the words, and two or more stand below them", "[views]") {
    const auto one = Stage().draw(offering(2, {act}));
    CHECK(place(one, 3).x > place(one, 2).right());
    CHECK(place(one, 3).y == place(one, 2).y);
    for (const std::size_t acts : {2u, 3u}) {
        const auto drawn = Stage().draw(offering(2, std::vector<ReplyCard>(acts, act)));
        for (std::size_t i = 3; i < 3 + acts; ++i) {
            INFO("act " << i - 2 << " of " << acts);
            for (const std::size_t words : {1u, 2u}) CHECK(place(drawn, i).y > place(drawn, words).bottom());
        }
        CHECK(place(drawn, 3).x == place(drawn, 1).x);
        CHECK(place(drawn, 4).x > place(drawn, 3).right()); // two in a row
    }
}

TEST_CASE("a pause does not move the one act that there is below the words", "[views]") {
    const auto drawn = Stage().draw(offering(2, {act, breath}));
    CHECK(place(drawn, 3).x > place(drawn, 2).right());
    CHECK(place(drawn, 4).y > place(drawn, 2).bottom());
    CHECK(place(drawn, 4).right() < place(drawn, 3).x);
}

TEST_CASE("a pause takes the place that words in two columns leave free, and otherwise has a row of its own",
          "[views]") {
    for (const int width : {1024, 1440}) {
        const auto odd = Stage("en", width, 900).draw(offering(3, {breath}));
        CHECK(place(odd, 4).x == place(odd, 2).x);
        CHECK(place(odd, 4).y == place(odd, 3).y);
        CHECK(place(odd, 4).h == place(odd, 3).h);
    }
    const auto even = Stage().draw(offering(4, {breath}));
    CHECK(place(even, 5).y > place(even, 4).bottom());
    CHECK(place(even, 5).x == place(even, 3).x);
}

TEST_CASE("the keys that are shown for the replies are their numbers, and the pause's own", "[views]") {
    CHECK(writes(Stage().draw(offering(3, {breath})), "1–3 · P"));
    CHECK(writes(Stage().draw(offering(1, {breath})), "1 · P"));
    CHECK(writes(Stage().draw(offering(2, {act, breath})), "1–3 · P"));
    const auto without = Stage().draw(offering(2, {act}));
    CHECK(writes(without, "1–3"));
    CHECK_FALSE(writes(without, "P"));
}
