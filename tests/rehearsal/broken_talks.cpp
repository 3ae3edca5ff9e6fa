// Broken in any way, a talk gives findings inside the file, the same each time, and never a crash.
#include "diagnostics/catalogue.hpp"
#include "rehearsal/stage.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace aplomo;
using namespace tests;

namespace {

int line_breaks(const std::string& text) {
    return static_cast<int>(std::ranges::count(text, '\n') + std::ranges::count(text, '\r'));
}

void check_broken(const std::string& text) {
    const auto findings = findings_in(text);
    const auto again = findings_in(text);
    INFO(text);
    REQUIRE(found_in(findings) == found_in(again));
    for (const auto& finding : findings) {
        REQUIRE(finding.place.line <= line_breaks(text) + 1);
        REQUIRE(finding.place.column >= 0);
        REQUIRE_FALSE(diagnostics::print(finding, text, Language::es).empty());
    }
}

std::string mutated(std::string text, Dice& dice) {
    static const std::vector<std::string> scraps{
        ":", ",",   "\n",       "\r",       "#",          " ",  "\t",   "-1",     "99", "\xC3",
        "é", "\0x", "includes", "choose: ", "9999999999", ".5", "cost", "ending", "::", "\xEF\xBB\xBF"};
    for (auto left = 1 + dice.roll(4); left > 0; --left) {
        const auto at = dice.roll(text.size() + 1);
        if (dice.chance(40))
            text.insert(at, scraps[dice.roll(scraps.size())]);
        else if (dice.chance(50))
            text.erase(at, dice.roll(20));
        else
            text.insert(at, text.substr(dice.roll(text.size() + 1), dice.roll(60)));
    }
    return text;
}

} // namespace

TEST_CASE("every beginning of a good talk is read without a crash", "[rehearsal]") {
    const auto talk = full_talk();
    for (std::size_t length = 0; length < talk.size(); ++length) check_broken(talk.substr(0, length));
}

TEST_CASE("a talk with scraps added and pieces lost is read without a crash", "[rehearsal]") {
    const auto talk = full_talk();
    Dice dice(7);
    for (int i = 0; i < 3000; ++i) check_broken(mutated(talk, dice));
}

TEST_CASE("a talk cut off before its ending is incomplete, not good", "[rehearsal]") {
    const auto talk = full_talk();
    const auto end = talk.find("ending: ");
    for (std::size_t length = 0; length < end; length += 7)
        CHECK_FALSE(findings_in(talk.substr(0, length)).empty());
}

TEST_CASE("texts that are none are refused as scenarios of that kind are", "[rehearsal]") {
    const auto name_of = [](const std::string& text) {
        const auto findings = findings_in(text);
        return findings.size() == 1 ? findings.front().name : std::to_string(findings.size());
    };
    CHECK(name_of("") == "file-empty");
    CHECK(name_of(" \n\t\n") == "file-empty");
    CHECK(name_of("choose: \xFFlisten\n") == "utf8-broken");
    CHECK(name_of("choose: lis\x07ten\n") == "character-forbidden");
    CHECK(name_of("\xFF\xFE" + std::string("c\0h\0", 4)) == "encoding-unknown");
    CHECK(name_of("# nothing but a note") == "key-missing");
}

TEST_CASE("a talk of a million lines is read in no time and told of in a few hundred", "[rehearsal]") {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += "choos: lisen\nfacts: a, b, c, d\nmeters: x 1\n";
    const auto findings = findings_in(text);
    CHECK(findings.size() < 300);
    CHECK(findings.back().name == "findings-too-many");
}
