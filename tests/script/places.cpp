#include "script/places.hpp"

#include "script/load.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;

namespace {

constexpr auto text = R"(format: 1
id: placed
languages: [en]
title: t
summary: s
channel: phone
level: 1
minutes: 1
customer: {name: n, about: a}
meters: {anger: {start: 5, max: 10}}
patience: 5
start: hello
turns:
  hello:
    phase: opening
    says:
      - {when: anger > 8, text: a}
      - when: anger > 3
        text: b
      - {text: c}
    replies:
      - id: ask
        say: x
        when: anger > 2
        effects: [anger +1]
        why: w
        to: hello
      - id: tell
        say: x
        why: w
        to:
          - when: anger > 6
            to: hello
          - to: done
interrupts:
  - {when: anger >= 10, to: done}
out_of_patience: done
endings:
  done: {outcome: resolved, says: bye}
)";

} // namespace

TEST_CASE("the places of turns, replies, lines, links, interrupts and their conditions are kept",
          "[script]") {
    const auto loaded = script::load_scenario(text, "placed.yaml", "", tests::small_rubric());
    REQUIRE(loaded.scenario);
    const auto place = [&](std::string_view key) {
        const auto found = loaded.places.of(key);
        CHECK(found.file == "placed.yaml");
        return std::pair(found.line, found.column);
    };
    CHECK(place("hello") == std::pair(14, 3));
    CHECK(place("done") == std::pair(39, 3));
    CHECK(place("hello/says/0") == std::pair(17, 9));
    CHECK(place("hello/says/1/when") == std::pair(18, 15));
    CHECK(place("hello/says/2") == std::pair(20, 9));
    CHECK(place("ask") == std::pair(22, 13));
    CHECK(place("ask/when") == std::pair(24, 15));
    CHECK(place("ask/to/0") == std::pair(27, 13));
    CHECK(place("tell/to/0") == std::pair(32, 13));
    CHECK(place("tell/to/0/when") == std::pair(32, 19));
    CHECK(place("tell/to/1") == std::pair(34, 13));
    CHECK(place("interrupts/0") == std::pair(36, 5));
    CHECK(place("interrupts/0/when") == std::pair(36, 12));
}

TEST_CASE("what has no place is the file as a whole", "[script]") {
    const auto loaded = script::load_scenario(text, "placed.yaml", "", tests::small_rubric());
    for (const auto* key : {"", "nobody", "hello/says/3", "tell/to/1/when", "hello/when", "interrupts/7",
                            "interrupts", "hello/says/x"}) {
        INFO(key);
        CHECK(loaded.places.of(key).line == 0);
        CHECK(loaded.places.of(key).file == "placed.yaml");
    }
}
