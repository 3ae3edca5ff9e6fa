// What may be stated, what may be left out, and what a finding says.
#include "diagnostics/catalogue.hpp"
#include "rehearsal/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace tests;

TEST_CASE("a talk needs no more than its choices and its ending", "[rehearsal]") {
    CHECK(findings_in("choose: listen\nchoose: check\nchoose: options\nending: won_back\n").empty());
}

TEST_CASE("blank lines, notes, blanks, a byte order mark and any line breaks say nothing", "[rehearsal]") {
    const std::string bare = "choose:listen\nchoose:check\nchoose:options\nending:won_back";
    CHECK(findings_in("\xEF\xBB\xBF" + bare).empty());
    CHECK(
        findings_in("# a note: with a colon\n\n  choose :  listen \t\n\n#\nchoose: check\r\nchoose: options\r"
                    "   ending: won_back")
            .empty());
}

TEST_CASE("costs and scores may be stated as people see them", "[rehearsal]") {
    const std::string start = "read: history\n";
    const std::string course = "choose: listen\nchoose: check\nchoose: options\nending: won_back\n";
    const auto findings = findings_in(start + course + "overall: 200\n");
    REQUIRE(findings.size() == 1);
    const auto shown = findings.front().details.at(2);
    CHECK(shown.find('.') == shown.npos);
    CHECK(findings_in(start + course + "overall: " + shown + "\n").empty());
}

TEST_CASE("a part of what there is may be stated with includes", "[rehearsal]") {
    const std::string rest =
        "language: en\nchoose: listen\nchoose: check\nchoose: options\nending: won_back\n";
    CHECK(findings_in(
              "read: history\noffered includes: sorry\nfacts includes: no_show\nsays includes: came for\n" +
              rest)
              .empty());
    const auto findings =
        findings_in("offered includes: listen, sorry\nfacts includes: no_show\nsays includes: cake\n" + rest);
    CHECK(found_in(findings) == Found{{1, "talk-offer-differs"}, {2, "talk-differs"}, {3, "talk-differs"}});
    CHECK(findings.front().details.at(0) == "sorry");
    CHECK(findings.front().details.at(1) == "—");
}

TEST_CASE("the caret stands where a text begins to differ, accents counted once", "[rehearsal]") {
    const std::string talk = "language: es\nsays: Nadie pasó, por PX-2291.\nchoose: listen\nchoose: check\n"
                             "choose: options\nending: won_back\n";
    const auto findings = findings_in(talk);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.line == 2);
    CHECK(findings.front().place.column == 17);
    CHECK(told(findings, talk, Language::es) ==
          "a.talk:2:17: error E093 [talk-differs]: `says`: la charla dice «Nadie pasó, por PX-2291.», y el "
          "escenario da «Nadie pasó por PX-2291.».\n"
          " 2 | says: Nadie pasó, por PX-2291.\n   |                 ^\n"
          "   Si el escenario está bien así, pon en la charla lo que da; si no, corrige el escenario.\n");
}

TEST_CASE("unknown words and names, and malformed numbers, are all told in one go", "[rehearsal]") {
    const std::string talk =
        "lenguage: en\nread: histori\npatience: many\ncost: 1.5\npoints: empaty 1, calm\n"
        "choose listen\nmeters: angr 3\nchoose: chek\noverall: 12,5\n";
    const auto loaded = rehearsal::read_talk(talk, "a.talk");
    CHECK(found_in(loaded.findings) == Found{{1, "key-unknown"},
                                             {3, "integer-expected"},
                                             {4, "talk-number-malformed"},
                                             {5, "value-unknown"},
                                             {5, "value-missing"},
                                             {6, "key-unknown"},
                                             {9, "talk-number-malformed"}});
    const auto all = told(loaded.findings, talk);
    for (const std::string meant : {"language", "empathy", "choose: listen"}) {
        INFO(all);
        CHECK(all.find("Did you mean `" + meant + "`?") != all.npos);
    }
    // A misspelt word is taken for the one that was meant, so its names are looked up too.
    const auto names = rehearsal::unknown_names(*full_study().scenario, loaded.talk);
    CHECK(found_in(names) == Found{{2, "talk-id-unknown"}, {7, "talk-id-unknown"}, {8, "talk-id-unknown"}});
    CHECK(names.at(0).suggestion == "history");
    CHECK(names.at(1).suggestion == "anger");
    CHECK(names.at(2).suggestion == "check");
}

TEST_CASE("a talk that takes another way than the scenario stops where it cannot go on", "[rehearsal]") {
    const std::string talk = "choose: listen\nchoose: options\nchoose: options\nending: won_back\n";
    CHECK(found_in(findings_in(talk)) == Found{{2, "talk-reply-closed"}});
    const std::string longer =
        "choose: listen\nchoose: check\nchoose: options\nchoose: check\nending: won_back\n";
    CHECK(found_in(findings_in(longer)) == Found{{4, "talk-ending-differs"}});
    const std::string shorter = "choose: listen\nending: won_back\noverall: 100\n";
    CHECK(found_in(findings_in(shorter)) == Found{{2, "talk-not-ended"}, {3, "talk-not-ended"}});
}

TEST_CASE("where best and worst are unknown, the first score stated says so", "[rehearsal]") {
    const auto study = analysis::study(full_study().scenario, 0, 5);
    REQUIRE_FALSE(study.space.exhaustive);
    const std::string course = "choose: listen\nchoose: check\nchoose: options\nending: won_back\n";
    CHECK(found_in(findings_in(course + "outcome: resolved\noverall: 1\npassed: no\n", {&study, &study})) ==
          Found{{6, "not-exhaustive"}});
    CHECK(findings_in(course, {&study, &study}).empty());
}

TEST_CASE("a talk names its variant, or is of the first", "[rehearsal]") {
    const std::string course = "choose: listen\nchoose: check\nchoose: options\nending: won_back\n";
    CHECK(findings_in("meters: anger 6\n" + course).empty());
    CHECK(findings_in("variant: julia\nmeters: anger 7\nline: opening.shouting\n" + course).empty());
    CHECK(found_in(findings_in("variant: julio\n" + course)) == Found{{1, "talk-id-unknown"}});
}
