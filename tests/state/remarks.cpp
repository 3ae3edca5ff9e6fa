#include "company/remarks.hpp"

#include "company/looks.hpp"
#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;

namespace {

std::unique_ptr<attempts::Database> database(const Office& office) {
    return attempts::Database::open("sqlite:" + office.store_file().string());
}

/// Omar has finished a conversation in practice; Nadia, who trains him, looks at it.
void look_at_omars(Office& office) {
    office.settings.person = "Omar";
    office.open_desk();
    office.act(ChooseMode{Mode::practice});
    office.pass();
    office.let_it_finish();
    office.settings.person = "Nadia";
    office.found_team();
    office.act(Open{Place::team});
    office.act(ShowTrainee{"Omar"});
    office.act(OpenAttempt{std::string(office.shows<TraineeScreen>().rows.at(0).id)});
}

void be_omar(Office& office) {
    office.settings.person = "Omar";
    office.open_desk();
    office.act(Open{Place::attempts});
}

} // namespace

TEST_CASE("who leads says something about a conversation and a decision, which its trainee reads",
          "[state]") {
    Office office;
    look_at_omars(office);
    REQUIRE(office.shows<DebriefScreen>().draft.has_value());
    office.act(DraftRemark{0, "Well listened. "});
    office.only_act(SayRemark{});
    CHECK(office.shows<DebriefScreen>().draft->keeping);
    office.let_it_finish();
    office.act(DraftRemark{2, "Why so soon?"});
    office.act(SayRemark{});
    const auto& debrief = office.shows<DebriefScreen>();
    CHECK(debrief.draft->words.empty());
    REQUIRE(debrief.remarks.size() == 2);
    CHECK(debrief.remarks[0].words == "Well listened.");
    CHECK(debrief.remarks[1].decision == 2);
    CHECK(debrief.remarks[1].mine);
    be_omar(office);
    const auto& row = office.shows<AttemptsScreen>().rows.at(0);
    CHECK(row.remarked);
    office.act(OpenAttempt{std::string(row.id)});
    const auto& read = office.shows<DebriefScreen>();
    REQUIRE(read.remarks.size() == 2);
    CHECK(read.remarks[0].by == "Nadia");
    CHECK(read.remarks[0].date == "22 Nov 2026, 9:32");
    CHECK_FALSE(read.remarks[0].mine);
    CHECK_FALSE(read.draft.has_value());
    office.act(TakeBackRemark{std::string(read.remarks[0].id)});
    office.act(DraftRemark{0, "Thanks"});
    office.act(SayRemark{});
    CHECK(company::remarks(*database(office), office.shows<DebriefScreen>().attempt).size() == 2);
}

TEST_CASE("a remark of one's own is taken back, another's stays", "[state]") {
    Office office;
    look_at_omars(office);
    const auto attempt = office.shows<DebriefScreen>().attempt;
    company::say(*database(office), {"r1", attempt, 0, "Olga", "2026-11-22T08:00:00Z", "Good."});
    office.act(DraftRemark{1, "Yes."});
    office.act(SayRemark{});
    REQUIRE(office.shows<DebriefScreen>().remarks.size() == 2);
    CHECK_FALSE(office.shows<DebriefScreen>().remarks[0].mine);
    office.act(TakeBackRemark{"r1"});
    office.act(TakeBackRemark{std::string(office.shows<DebriefScreen>().remarks[1].id)});
    REQUIRE(office.shows<DebriefScreen>().remarks.size() == 1);
    CHECK(office.shows<DebriefScreen>().remarks[0].by == "Olga");
}

TEST_CASE("what is being written stays while what was said is read again", "[state]") {
    Office office;
    look_at_omars(office);
    office.act(DraftRemark{1, "Yes."});
    office.act(SayRemark{});
    office.act(DraftRemark{2, "And then"});
    office.act(TakeBackRemark{std::string(office.shows<DebriefScreen>().remarks.at(0).id)});
    CHECK(office.shows<DebriefScreen>().remarks.empty());
    CHECK(office.shows<DebriefScreen>().draft->words == "And then");
}

TEST_CASE("no remark is empty, too long, or about a decision that was not taken", "[state]") {
    Office office;
    look_at_omars(office);
    office.act(SayRemark{});
    office.act(DraftRemark{0, "  "});
    office.act(SayRemark{});
    office.act(DraftRemark{4, "There were three."});
    office.act(DraftRemark{0, std::string(most_remark_bytes + 1, 'x')});
    CHECK(office.shows<DebriefScreen>().draft->words == "  ");
    CHECK(office.shows<DebriefScreen>().remarks.empty());
}

TEST_CASE("what the window saves about somebody is on the list of files that name them", "[state]") {
    Office office;
    look_at_omars(office);
    office.act(SaveDebrief{PageKind::html});
    office.settle();
    CHECK(office.toast().starts_with("Saved as "));
    std::vector<std::string> files;
    for (const auto& look : company::looks_at(*database(office), "Omar"))
        if (look.kind == company::Look::Kind::file) files.push_back(look.what);
    REQUIRE(files.size() == 1);
    CHECK(std::filesystem::exists(files[0]));
    CHECK(std::filesystem::path(files[0]).parent_path() == office.documents());
}
