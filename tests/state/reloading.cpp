// Files that change, break, come and go while the window is open.
#include <functional>

#include "state/office.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::changed;
using tests::full_scenario_text;
using tests::Office;

namespace {

std::string broken_text() { return changed(full_scenario_text(), "to: story\n", "to: stroy\n"); }

bool tells(const Office& office, const std::string& part) {
    return (office.notice() + office.toast()).find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a file that was broken by an edit shows its findings, and mending it brings the scenario back",
          "[state]") {
    Office office;
    office.save("full", broken_text());
    const auto& findings = office.shows<FindingsScreen>();
    CHECK(findings.scenario == "full");
    CHECK_FALSE(findings.playable);
    REQUIRE_FALSE(findings.rows.empty());
    CHECK(findings.rows[0].error);
    CHECK(findings.rows[0].place == office.file_of("full").string() + ":52:13");
    CHECK(findings.rows[0].line == "        to: stroy");
    CHECK_FALSE(findings.rows[0].message.empty());
    CHECK_FALSE(findings.rows[0].advice.empty());
    CHECK(tells(office, "has changed and has 1 error."));

    office.act(Open{Place::home});
    CHECK(office.shows<HomeScreen>().cards.size() == 1);
    REQUIRE(office.shows<HomeScreen>().broken.size() == 1);
    CHECK(office.shows<HomeScreen>().broken[0].id == "full");
    CHECK(office.shows<HomeScreen>().broken[0].errors > 0);
    CHECK_FALSE(office.shows<HomeScreen>().broken[0].advice.empty());
    office.act(OpenScenario{"full"});
    CHECK_FALSE(office.shows<FindingsScreen>().playable);

    office.save("full", full_scenario_text());
    CHECK(office.shows<FindingsScreen>().playable);
    CHECK(tells(office, "was read again"));
    office.act(Open{Place::home});
    CHECK(office.shows<HomeScreen>().cards.size() == 2);
    CHECK(office.shows<HomeScreen>().broken.empty());
}

TEST_CASE("findings are told in the language in use", "[state]") {
    Office office;
    office.save("full", broken_text());
    const auto english = office.shows<FindingsScreen>().rows[0].message;
    office.act(SwitchLanguage{"es"});
    CHECK(office.shows<FindingsScreen>().rows[0].message != english);
    office.save("full", broken_text());
    CHECK(tells(office, "ha cambiado y tiene 1 error."));
}

TEST_CASE("a file that breaks throws nobody out of what they are doing: it is told, and they go on",
          "[state]") {
    Office office;
    const auto first_start = [&] { office.greet(); };
    const auto page = [&](Place place) { return [&office, place] { office.act(Open{place}); }; };
    const auto in_a_talk = [&] { office.start("other"); };
    const auto looking_up = [&] { office.start("other"), office.act(OpenEntry{"calm"}); };
    const auto with_papers = [&] { office.act(OpenScenario{"other"}); };
    const auto after_a_talk = [&] {
        office.start("other");
        office.say({"Tell me."});
        office.act(SeeDebrief{});
    };
    const auto team = [&] { office.act(Open{Place::team}); };
    const auto trainee = [&] { team(), office.act(ShowTrainee{"Omar"}); };
    const auto replies = [&] { team(), office.act(ShowChoices{"other"}); };
    const auto group = [&] { team(), office.act(ShowGroup{"other", 0, false}); };
    const auto giving = [&] { team(), office.act(ShowGift{{{"other"}, "Omar", Mode::practice, 0, 0}}); };
    office.found_team();
    const std::vector<std::function<void()>> pages{page(Place::progress),
                                                   page(Place::attempts),
                                                   page(Place::handbook),
                                                   page(Place::settings),
                                                   in_a_talk,
                                                   looking_up,
                                                   with_papers,
                                                   after_a_talk,
                                                   team,
                                                   trainee,
                                                   replies,
                                                   group,
                                                   giving,
                                                   first_start};
    for (const auto& go : pages) {
        office.act(Open{Place::home});
        go();
        const auto shown = office.desk().screen().index();
        INFO("screen " << shown);
        office.save("full", broken_text());
        CHECK(office.desk().screen().index() == shown);
        CHECK(tells(office, "has changed and has 1 error."));
        office.save("full", full_scenario_text());
        CHECK(office.desk().screen().index() == shown);
    }
}

TEST_CASE("what is told of a broken file leads to its findings, where nothing is given up for that",
          "[state]") {
    Office office;
    office.act(Open{Place::progress});
    office.save("full", broken_text());
    CHECK(office.desk().shell().faulty == "full");
    office.start("other");
    CHECK(office.desk().shell().faulty.empty());
    office.act(Open{Place::home});
    CHECK(office.desk().shell().faulty == "full");
    office.act(OpenFindings{"full"});
    CHECK(office.desk().shell().faulty.empty());
    office.act(Open{Place::progress});
    office.act(Dismiss{});
    CHECK(office.desk().shell().faulty.empty());
}

TEST_CASE("a handbook that was opened over papers leads back to what has become of them", "[state]") {
    Office office;
    office.act(OpenScenario{"full"});
    office.act(Open{Place::handbook});
    office.save("full", broken_text());
    office.shows<HandbookScreen>();
    office.act(Leave{});
    CHECK(office.shows<FindingsScreen>().scenario == "full");
    office.save("full", full_scenario_text());
    office.act(OpenScenario{"full"});
    office.act(Open{Place::handbook});
    office.save("full", changed(full_scenario_text(), "Nobody came yesterday.", "Nobody came at all."));
    office.act(Leave{});
    office.act(ReadPaper{0});
    CHECK(office.shows<BriefingScreen>().papers[0].text == "Nobody came at all.");
}

TEST_CASE("an edited scenario is seen at once: in the library and on the desk", "[state]") {
    Office office;
    office.save("full", changed(full_scenario_text(), "The delivery that never came", "The box"));
    CHECK(office.shows<HomeScreen>().cards[1].title == "The box");
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{0});
    office.save("full", changed(full_scenario_text(), "Nobody came yesterday.", "Nobody came at all."));
    CHECK(office.shows<BriefingScreen>().title == "The delivery that never came");
    for (const auto& paper : office.shows<BriefingScreen>().papers) CHECK_FALSE(paper.read);
    office.act(ReadPaper{0});
    CHECK(office.shows<BriefingScreen>().papers[0].text == "Nobody came at all.");
    office.save("other", changed(tests::other_scenario_text(), "Something else", "Else"));
    CHECK(office.shows<BriefingScreen>().papers[0].read);
}

TEST_CASE("a scenario that is edited with fewer papers, or none, can be started", "[state]") {
    Office office;
    office.act(OpenScenario{"full"});
    office.act(ReadPaper{1});
    auto text = full_scenario_text();
    const auto from = text.find("    - id: contract"), to = text.find("variants:");
    office.save("full", text.erase(from, to - from));
    CHECK(office.shows<BriefingScreen>().papers.size() == 1);
    CHECK_FALSE(office.shows<BriefingScreen>().open.has_value());
    office.act(Start{});
    office.shows<ConversationScreen>();
}

TEST_CASE("a conversation under way is not disturbed by an edit", "[state]") {
    Office office;
    office.start();
    office.say({"Go on."});
    office.save("full", broken_text());
    CHECK(tells(office, "has changed and has 1 error."));
    office.say({"Let me check", "Today at six"});
    office.act(SeeDebrief{});
    CHECK(office.shows<DebriefScreen>().scenario.empty()); // there is nothing to try again now
    office.save("full", full_scenario_text());
    office.act(Leave{});
    CHECK(office.shows<HomeScreen>().cards.size() == 2);
}

TEST_CASE("a file that disappears takes its scenario away, and one that comes back brings it", "[state]") {
    Office office;
    std::filesystem::remove(office.file_of("full"));
    office.reload("full");
    CHECK(office.notice() ==
          "The file of “The delivery that never came” has gone. Put it back to practise it.");
    CHECK_FALSE(office.shows<FindingsScreen>().playable);
    office.act(Open{Place::home});
    CHECK(office.shows<HomeScreen>().cards.size() == 1);
    REQUIRE(office.shows<HomeScreen>().broken.size() == 1);
    CHECK(office.shows<HomeScreen>().broken[0].gone);
    CHECK(office.shows<HomeScreen>().broken[0].advice.find("Put it back in its place") != std::string::npos);
    office.save("full", full_scenario_text());
    CHECK(office.shows<HomeScreen>().cards.size() == 2);
    CHECK(office.shows<HomeScreen>().broken.empty());
}

TEST_CASE("a file that disappears under its briefing or its findings is told there", "[state]") {
    Office office;
    office.act(OpenScenario{"full"});
    std::filesystem::remove(office.file_of("full"));
    office.reload("full");
    REQUIRE(office.shows<FindingsScreen>().rows.size() == 1);
    CHECK(office.shows<FindingsScreen>().rows[0].error);
    CHECK(office.shows<FindingsScreen>().unreadable);
    CHECK(office.shows<FindingsScreen>().rows[0].message.starts_with("It is not there."));
    office.act(SwitchLanguage{"es"});
    CHECK(office.shows<FindingsScreen>().rows[0].message.starts_with("No está ahí."));
    office.act(SwitchLanguage{"en"});
    office.act(Start{});
    office.shows<FindingsScreen>();
    office.save("full", broken_text());
    CHECK(office.shows<FindingsScreen>().rows[0].code == "E014");
    std::filesystem::remove(office.file_of("full"));
    office.reload("full");
    CHECK(office.shows<FindingsScreen>().rows[0].code.empty());
}

TEST_CASE("a file that cannot be read is broken, and told", "[state]") {
    Office office;
    std::filesystem::remove(office.file_of("full"));
    std::filesystem::create_directory(office.file_of("full"));
    office.reload("full");
    CHECK(tells(office, "It is a folder"));
    REQUIRE(office.shows<FindingsScreen>().rows.size() == 1);
    office.act(Open{Place::home});
    CHECK(office.shows<HomeScreen>().broken.size() == 1);
}

TEST_CASE("a folder of scenarios that is not there is told, until it is there", "[state]") {
    Office office(Office::Keeps::attempts, Language::es);
    const auto folder = office.file_of("full").parent_path().parent_path();
    std::filesystem::rename(folder, folder.string() + ".away");
    office.open_desk();
    CHECK(office.notice() ==
          "No hay escenarios en " + folder.string() +
              ": No está ahí. Vuelve a ponerlo en su sitio, o mira si se llama de otro modo.");
    std::filesystem::rename(folder.string() + ".away", folder);
    office.look_at_folders();
    CHECK_FALSE(tells(office, "No hay escenarios"));
    CHECK(office.shows<HomeScreen>().cards.size() == 2);
}

TEST_CASE("the files that matter are watched, the gone ones too", "[state]") {
    Office office;
    const auto folder = office.file_of("full").parent_path().parent_path();
    CHECK(office.desk().watched() == std::vector{office.file_of("full"), office.file_of("other"), folder});
    std::filesystem::remove(office.file_of("full"));
    office.reload("full");
    const auto watched = office.desk().watched();
    CHECK(std::find(watched.begin(), watched.end(), office.file_of("full")) != watched.end());
}

TEST_CASE("a scenario with warnings can be played, and says how many", "[state]") {
    Office office;
    office.save("full", changed(full_scenario_text(), "[no_show, admitted]", "[no_show, admitted, unused]"));
    CHECK(tells(office, "was read again: 1 warning."));
    CHECK(office.shows<HomeScreen>().cards[1].warnings > 1); // and what checking finds
    office.act(OpenFindings{"full"});
    CHECK(office.shows<FindingsScreen>().playable);
    const auto& rows = office.shows<FindingsScreen>().rows;
    CHECK(std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row.error; }));
}
