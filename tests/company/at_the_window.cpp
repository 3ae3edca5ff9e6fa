// The window's desk with a company's store: a server, and a file whose people can be erased.
#include <filesystem>
#include <thread>

#include "attempts/play.hpp"
#include "attempts/store.hpp"
#include "cli/console.hpp"
#include "company/remarks.hpp"
#include "desktop/state/desk.hpp"
#include "machine/moment.hpp"
#include "machine/random.hpp"
#include "support/catch.hpp"
#include "support/company.hpp"
#include "support/cut_line.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::contains;

namespace {

/// A desk of somebody's machine: the full scenario, English, whoever the store's address names.
class Window {
  public:
    Window(const std::string& address, const std::filesystem::path& outbox, const std::string& person) {
        std::filesystem::create_directories(folder_.path() / "scenarios/full");
        std::filesystem::create_directories(documents());
        folder_.write("scenarios/full/scenario.yaml", tests::full_scenario_text());
        state::Setup setup;
        setup.scenarios = folder_.path() / "scenarios";
        setup.rubric = tests::small_rubric();
        setup.documents = documents();
        setup.store = attempts::Store::open(address, outbox);
        setup.store_address = address;
        if (!outbox.empty())
            setup.deliver = [address, outbox] { return attempts::Store::open(address, outbox)->deliver(); };
        setup.settings_file = settings::SettingsFile(folder_.path() / "settings", {});
        setup.settings.person = person;
        setup.settings.language = "en";
        setup.fresh_id = machine::random_uuid;
        setup.fresh_seed = [] { return std::uint64_t{0}; };
        desk_ = std::make_unique<state::Desk>(std::move(setup), now_);
        finish();
    }

    void act(const Action& action) {
        now_ += std::chrono::seconds(1);
        desk_->apply(action, now_);
        finish();
    }

    /// Until nothing is done in the background.
    void finish() {
        for (desk_->tick(now_); desk_->busy(); desk_->tick(now_))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        desk_->tick(now_);
    }

    /// Until it has been so: what the server keeps is seen once it is known to answer.
    template <typename Condition>
    void until(Condition condition) {
        for (desk_->tick(now_); !condition(); desk_->tick(now_))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }

    /// Opens a conversation, once the server is known to answer.
    void open_attempt(const std::string& id) {
        until([&] {
            act(OpenAttempt{id});
            return std::holds_alternative<DebriefScreen>(desk_->screen());
        });
    }

    template <typename Screen>
    const Screen& shows() const {
        const auto* screen = std::get_if<Screen>(&desk_->screen());
        INFO("screen " << desk_->screen().index() << ": " << desk_->shell().notice);
        REQUIRE(screen != nullptr);
        return *screen;
    }

    const std::string& notice() const { return desk_->shell().notice; }
    bool leads() const { return desk_->shell().leads; }
    std::filesystem::path documents() const { return folder_.path() / "documents"; }

  private:
    tests::TemporaryFolder folder_;
    state::Moment now_ = machine::moment_of("2026-11-22T09:30:00Z");
    std::unique_ptr<state::Desk> desk_;
};

/// Somebody has finished a conversation in practice.
void practise(tests::Console& console, const std::string& address, const std::string& person) {
    INFO(console.err());
    REQUIRE(console.play_script("read: history\nlisten\ncheck\noptions\n",
                                {"--store", address, "--person", person, "--mode", "practice"}) == 0);
}

/// A team on a server: Nadia leads it, and Omar has practised.
struct Team {
    Team() { practise(console, omar, omars_name); }

    tests::Console console;
    tests::Company company;
    std::string nadias_name = tests::name_of_its_own("Nadia");
    std::string omars_name = tests::name_of_its_own("Omar");
    std::string nadia = company.person(nadias_name, "spain", company::Role::manager);
    std::string omar = company.person(omars_name);
};

} // namespace

TEST_CASE("a manager goes from the team to a person and a conversation of theirs on a server, says something "
          "about it and gives something to do, and the trainee finds both",
          "[company]") {
    Team team;
    {
        Window window(team.nadia, team.company.outbox("nadia"), team.nadias_name);
        REQUIRE(window.leads());
        window.act(Open{Place::team});
        const auto& page = window.shows<TeamScreen>();
        CHECK(page.team == "spain");
        CHECK(page.people == 1);
        CHECK(page.verified.counted == 1); // replayed when the window opened
        window.act(ShowTrainee{team.omars_name});
        REQUIRE(window.shows<TraineeScreen>().rows.size() == 1);
        window.open_attempt(std::string(window.shows<TraineeScreen>().rows[0].id));
        CHECK(window.shows<DebriefScreen>().whose == team.omars_name);
        CHECK_FALSE(window.shows<DebriefScreen>().decisions.empty());
        window.act(DraftRemark{1, "Well listened."});
        window.act(SayRemark{});
        REQUIRE(window.shows<DebriefScreen>().remarks.size() == 1);
        CHECK(window.shows<DebriefScreen>().remarks[0].by == team.nadias_name);
        CHECK(window.shows<DebriefScreen>().remarks[0].mine);
        window.act(Leave{});
        window.act(ShowGift{{{"full"}, team.omars_name, Mode::assessment, 0, 3}});
        window.act(Give{});
        window.act(Leave{});
        REQUIRE(window.shows<TeamScreen>().assigned.size() == 1);
        CHECK(window.shows<TeamScreen>().assigned[0].of == 1);
        CHECK(window.shows<TeamScreen>().assigned[0].mine);
    }
    Window window(team.omar, team.company.outbox("omar"), team.omars_name);
    CHECK_FALSE(window.leads());
    REQUIRE(window.shows<HomeScreen>().given.size() == 1);
    CHECK(window.shows<HomeScreen>().given[0].by == team.nadias_name);
    CHECK(window.shows<HomeScreen>().next->why == Suggestion::Why::given);
    window.act(Open{Place::attempts});
    window.until([&] { return !window.shows<AttemptsScreen>().rows.empty(); });
    CHECK(window.shows<AttemptsScreen>().rows[0].remarked);
    window.open_attempt(std::string(window.shows<AttemptsScreen>().rows[0].id));
    REQUIRE(window.shows<DebriefScreen>().remarks.size() == 1);
    CHECK(window.shows<DebriefScreen>().remarks[0].words == "Well listened.");
    window.act(Open{Place::team});
    window.shows<DebriefScreen>(); // the team is no place for a trainee
}

TEST_CASE("a server that goes away while the team is shown is told in a sentence, and the window goes on",
          "[company]") {
    Team team;
    tests::CutLine line(team.nadia, 1 << 30);
    Window window(line.address(), team.company.outbox("nadia"), team.nadias_name);
    window.act(Open{Place::team});
    REQUIRE(window.shows<TeamScreen>().people == 1);
    line.cut();
    window.act(ShowTrainee{team.omars_name});
    CHECK(contains(window.notice(), "does not answer"));
    CHECK(window.shows<TraineeScreen>().rows.empty());
    window.act(Leave{});
    window.act(ShowGift{{{"full"}, "", Mode::practice, 0, 3}});
    window.act(Give{});
    CHECK_FALSE(window.shows<GiveScreen>().giving); // it can be tried again
    window.act(Open{Place::home});
    window.act(OpenScenario{"full"});
    window.act(Start{});
    window.shows<ConversationScreen>();
    line.mend();
    window.act(Open{Place::home});
    window.act(Open{Place::team});
    window.act(ShowTrainee{team.omars_name});
    CHECK(window.shows<TraineeScreen>().rows.size() == 1);
}

TEST_CASE("what the window saved about somebody goes when they are erased", "[company]") {
    tests::Console console;
    const auto address = "sqlite:" + console.path("kept.db").string();
    for (const std::string person : {"Nadia", "Omar"})
        REQUIRE(console.run({"store", "add-person", person, "--team", "spain", "--role",
                             person == "Nadia" ? "manager" : "trainee", "--store", address}) == 0);
    practise(console, address, "Omar");
    Window window(address, {}, "Nadia");
    window.act(Open{Place::team});
    window.act(ShowTrainee{"Omar"});
    REQUIRE(window.shows<TraineeScreen>().rows.size() == 1);
    window.open_attempt(std::string(window.shows<TraineeScreen>().rows[0].id));
    const auto saved = [&] {
        return std::distance(std::filesystem::directory_iterator(window.documents()), {});
    };
    window.act(SaveDebrief{PageKind::pdf});
    window.act(SaveDebrief{PageKind::html});
    CHECK(saved() == 2);
    REQUIRE(console.run({"privacy", "erase", "Omar", "--store", address}, "Omar\n") == 0);
    CHECK(saved() == 0);
}

TEST_CASE("the scenarios in the window of whoever leads a team are the company's", "[company]") {
    tests::Company company;
    const auto nadia = company.person("Nadia"),
               tomas = company.person("Tomas", "spain", company::Role::trainer);
    {
        const auto store = attempts::Store::open(nadia, company.outbox("nadia"));
        tests::keep_whole_run(*store, "a");
        REQUIRE(store->deliver().waiting == 0);
    }
    company.value("delete from company_text returning 1");
    const Window learner(nadia, company.outbox("nadia"), "Nadia");
    CHECK(company.value("select count(*) from company_text") == "0");
    Window window(tomas, company.outbox("tomas"), "Tomas");
    window.until([&] { return company.value("select count(*) from verdict") == "1"; });
    CHECK(company.value("select agrees from verdict") == "1");
    CHECK(company.value("select string_agg(what, ' ' order by what) from company_text") == "full rubric");
}
