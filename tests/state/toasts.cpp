// What was done and needs no answer is told for a while; what needs attention stays.
#include "state/office.hpp"
#include "support/database.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::changed;
using tests::full_scenario_text;
using tests::Office;

namespace {

const std::vector<Toast>& toasts(Office& office) { return office.desk().shell().toasts; }

} // namespace

TEST_CASE("at most three toasts stand at once, the newest last, and each goes by its own name", "[state]") {
    Office office;
    office.play_whole();
    for (int i = 0; i < 4; ++i) {
        office.act(SaveDebrief{PageKind::pdf});
        office.settle();
    }
    REQUIRE(toasts(office).size() == most_toasts);
    CHECK(toasts(office)[0].words.starts_with("Saved as full-2026-11-22 (2).pdf in "));
    CHECK(toasts(office)[2].words.starts_with("Saved as full-2026-11-22 (4).pdf in "));
    const int middle = toasts(office)[1].id;
    office.act(DismissToast{middle});
    REQUIRE(toasts(office).size() == 2);
    for (const auto& toast : toasts(office)) CHECK(toast.id != middle);
    office.act(DismissToast{middle});
    CHECK(toasts(office).size() == 2);
    office.shows<DebriefScreen>();
}

TEST_CASE(
    "a scenario that was edited well is mentioned and may be shown, and what is wrong with it stays told",
    "[state]") {
    Office office;
    office.save("full", changed(full_scenario_text(), "The delivery that never came", "The box"));
    REQUIRE(toasts(office).size() == 1);
    CHECK(toasts(office)[0].about == Toast::About::read);
    CHECK(toasts(office)[0].scenario == "full");
    office.save("full", "format: 1\nid: full\n");
    CHECK(office.notice().find("has changed and has") != std::string::npos);
    CHECK(toasts(office).size() == 1);
    office.save("full", full_scenario_text());
    CHECK(office.notice().find("has changed and has") == std::string::npos); // it is mended
    office.act(OpenScenario{toasts(office).back().scenario});
    office.shows<BriefingScreen>();
}

TEST_CASE("in a conversation no toast leads away from it", "[state]") {
    Office office;
    office.start();
    office.save("full", changed(full_scenario_text(), "The delivery that never came", "The box"));
    REQUIRE(toasts(office).size() == 1);
    CHECK(toasts(office)[0].scenario.empty());
}

TEST_CASE("that a store can be written again is told, once", "[state]") {
    Office office;
    office.start();
    {
        tests::Database other(office.store_file());
        other.run("begin exclusive");
        office.say({"Go on."});
        CHECK_FALSE(office.notice().empty());
        CHECK(toasts(office).empty());
    }
    office.say({"Let me check"});
    CHECK(office.notice().empty());
    REQUIRE(toasts(office).size() == 1);
    CHECK(office.toast() == "What could not be kept is kept now.");
    office.act(DismissToast{toasts(office)[0].id});
    office.say({"Today at six"});
    CHECK(toasts(office).empty());
}

TEST_CASE("a folder is opened beside the window, and where nothing opens folders that is told", "[state]") {
    Office office;
    std::vector<std::filesystem::path> opened;
    bool can = true;
    office.open_folder = [&](const std::filesystem::path& folder) { return opened.push_back(folder), can; };
    office.open_desk();
    office.act(OpenFolder{"/somewhere"});
    office.settle();
    CHECK(opened == std::vector<std::filesystem::path>{"/somewhere"});
    CHECK(office.notice().empty());
    can = false;
    office.act(OpenFolder{"/elsewhere"});
    office.settle();
    CHECK(office.notice().find("no program here that opens folders") != std::string::npos);
}
