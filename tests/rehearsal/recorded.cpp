// What is recorded holds, and every line of it is looked at.
#include "rehearsal/record.hpp"
#include "rehearsal/stage.hpp"
#include "rehearsal/write_talk.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

#include <algorithm>

using namespace aplomo;
using namespace tests;

namespace {

/// A line that says something else than it does and can still be read: another number, another text, another
/// id of the same kind.
std::string altered(const std::string& line) {
    const auto other = [&](const std::string& from, const std::string& to) {
        auto text = line;
        const auto at = text.find(from);
        if (at != text.npos) text.replace(at, from.size(), to);
        return text;
    };
    const auto word = line.substr(0, line.find(':'));
    if (word == "scenario") return "scenario: fool";
    if (word == "read") return "read: contract";
    if (word == "variant") return "variant: julia";
    if (word == "language") return "language: es";
    if (word == "turn") return line == "turn: offer" ? "turn: story" : "turn: offer";
    if (word == "line") return "line: opening.shouting";
    if (word == "facts") return line == "facts:" ? "facts: no_show" : "facts:";
    if (word == "offered") return line.substr(0, line.find(','));
    if (word == "choose") return line == "choose: options" ? "choose: sorry_again" : "choose: traffic";
    if (word == "ending") return "ending: hangs_up";
    if (word == "outcome") return line == "outcome: lost" ? "outcome: partial" : "outcome: lost";
    if (word == "passed") return line == "passed: yes" ? "passed: no" : "passed: yes";
    if (word == "says" || word == "reaction") return line + " So there.";
    if (word == "cost" || word == "overall") return line + "1";
    for (char digit = '0'; digit <= '9'; ++digit)
        if (line.find(digit) != line.npos)
            return other({digit}, {digit == '9' ? '8' : static_cast<char>(digit + 1)});
    return line;
}

} // namespace

TEST_CASE("a recorded run is a talk that holds", "[rehearsal]") {
    const auto talk = full_talk();
    const auto findings = findings_in(talk);
    INFO(talk << told(findings, talk));
    CHECK(findings.empty());
    CHECK(talk.find("says: Nobody came for PX-2291.\n") != talk.npos);
    CHECK(talk.find("reaction: Well then.\n") != talk.npos);
    CHECK(talk.find("offered: listen, breathe, sorry, calm_down\n") != talk.npos);
    CHECK(talk.find("passed: ") != talk.npos);
}

TEST_CASE("whatever is played is recorded as a talk that holds", "[rehearsal]") {
    int recorded = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const auto scenario = scenario_from(random_scenario_text(seed));
        std::vector<analysis::Study> studies;
        for (std::size_t i = 0; i < scenario->variants.size(); ++i)
            studies.push_back(analysis::study(scenario, i));
        std::vector<const analysis::Study*> all;
        for (const auto& study : studies) all.push_back(&study);
        Dice dice(seed);
        for (int i = 0; i < 5; ++i) {
            const auto run = random_run(studies[dice.roll(studies.size())], dice);
            if (!run.ending()) continue; // a stuck run cannot be recorded
            const auto talk = rehearsal::record(*all[run.transcript().variant], run, Language::en);
            const auto findings = findings_in(talk, all);
            INFO("seed " << seed << ", run " << i << "\n" << talk << told(findings, talk));
            REQUIRE(findings.empty());
            ++recorded;
        }
    }
    CHECK(recorded > 500);
}

TEST_CASE("a talk that is read and written again is the same text", "[rehearsal]") {
    const auto talk = full_talk();
    CHECK(written(rehearsal::read_talk(talk, "a.talk").talk) == talk);
}

TEST_CASE("every line of a recorded talk that is altered is found where it stands", "[rehearsal]") {
    const auto talk = full_talk();
    const auto lines = lines_of(talk);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].empty()) continue;
        const auto line = altered(lines[i]);
        const auto number = static_cast<int>(i + 1);
        const auto findings = findings_in(with_line(talk, number, line));
        INFO("line " << number << ": " << lines[i] << "\nmade: " << line << "\n"
                     << told(findings, with_line(talk, number, line)));
        REQUIRE(line != lines[i]);
        const bool steers = line.starts_with("read") || line.starts_with("variant") ||
                            line.starts_with("language") || line.starts_with("choose");
        REQUIRE_FALSE(findings.empty());
        // Another variant, language or decision is possible, and shows in what follows.
        if (!steers)
            CHECK(std::ranges::all_of(findings, [&](const auto& each) { return each.place.line == number; }));
    }
}

TEST_CASE("texts of several lines are recorded in one, in the language asked for", "[rehearsal]") {
    auto text = full_scenario_text();
    const std::string line = R"({es: "Nadie pasó por {order}.", en: "Nobody came for {order}."})";
    text.replace(text.find(line), line.size(),
                 R"({es: "Nadie\n\n pasó   por {order}.", en: "Nobody\tcame."})");
    const auto study = analysis::study(scenario_from(text), 0);
    const auto run = run_of(study, {{}, {"calm_down", "check", "options"}});
    const auto spanish = rehearsal::record(study, run, Language::es);
    const auto english = rehearsal::record(study, run, Language::en);
    CHECK(spanish.find("says: Nadie pasó por PX-2291.\n") != spanish.npos);
    CHECK(english.find("says: Nobody came.\n") != english.npos);
    for (const auto& talk : {spanish, english}) {
        const auto findings = findings_in(talk, {&study, &study});
        INFO(told(findings, talk));
        CHECK(findings.empty());
    }
}
