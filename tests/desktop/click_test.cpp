#include <map>

#include "desktop/sample.hpp"
#include "desktop/stage.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::sample;
using tests::Stage;

namespace {

using Asked = std::map<std::string, Action>;

void check_clicks(const std::string& name, const Asked& asked) {
    for (const auto& [label, action] : asked) {
        INFO(name << ": " << label);
        Stage stage("en", 1440, 3000);
        CHECK(stage.click(sample(name), label) == action);
    }
}

} // namespace

TEST_CASE("the library's cards and buttons ask for what they say", "[views]") {
    check_clicks("home", {{"card data_loss", OpenScenario{"data_loss"}},
                          {"warnings angry_caller", OpenFindings{"angry_caller"}},
                          {"findings late_supplier", OpenFindings{"late_supplier"}},
                          {"resume u1", Resume{"u1"}},
                          {"prepare", OpenScenario{"missed_delivery"}},
                          {"mode 2", ChooseMode{Mode::assessment}},
                          {"shelf 2", LookFor{{Shelf::untried, {}, {}, {}}}},
                          {"rail progress", Open{Place::progress}},
                          {"rail language", SwitchLanguage{"es"}},
                          {"rail theme", SwitchTheme{Theme::dark}},
                          {"rail sound", Mute{true}}});
    check_clicks("home_many", {{"channel 2", LookFor{{Shelf::all, Channel::email, {}, {}}}},
                               {"level 3", LookFor{{Shelf::all, {}, 3, {}}}},
                               {"trains 2", LookFor{{Shelf::all, {}, {}, {}, Principle::calm}}}});
    check_clicks("home_given", {{"prepare", OpenScenario{"data_loss"}},
                                {"given 1", OpenScenario{"missed_delivery"}},
                                {"given 3", OpenScenario{"quiet_leaver"}}});
    check_clicks("home_nothing_due", {{"show all", LookFor{}}});
    check_clicks("home_empty", {{"empty handbook", Open{Place::handbook}},
                                {"empty folder", OpenFolder{"/home/lucia/conversations"}}});
}

TEST_CASE("a conversation is discarded by a second press, and by none after anything else", "[views]") {
    for (const auto* page : {"home", "attempts"}) {
        Stage stage("en", 1440, 3000);
        CHECK_FALSE(stage.click(sample(page), "discard u1").has_value());
        CHECK(stage.click(sample(page), "discard u1") == Action(Discard{"u1"}));
        CHECK_FALSE(stage.click(sample(page), "discard u1").has_value());
        CHECK(stage.click(sample(page), "resume u1") == Action(Resume{"u1"}));
        CHECK_FALSE(stage.click(sample(page), "discard u1").has_value());
    }
}

TEST_CASE("the briefing opens papers, takes the mode and starts", "[views]") {
    check_clicks("briefing", {{"aim", OpenEntry{"next_step"}},
                              {"paper 3", ReadPaper{2}},
                              {"mode 1", ChooseMode{Mode::practice}},
                              {"start", Start{}},
                              {"leave", Leave{}}});
}

TEST_CASE("the conversation takes replies and acts, goes back and leaves", "[views]") {
    check_clicks("conversation", {{"reply 1", ChooseReply{0}},
                                  {"reply 5", ChooseReply{4}},
                                  {"go back", GoBack{}},
                                  {"leave", Leave{}},
                                  {"mute", Mute{true}},
                                  {"handbook", Open{Place::handbook}}});
    check_clicks("conversation", {{"say first", SayFirst{true}}});
    check_clicks("conversation_own_words", {{"skip", ShowReplies{}}, {"never first", SayFirst{false}}});
    check_clicks("conversation_said_first", {{"reword", Reword{}}, {"reply 2", ChooseReply{1}}});
    check_clicks("conversation_ended", {{"debrief", SeeDebrief{}}});
    check_clicks("conversation_dead_end", {{"leave the dead end", Leave{}}});
}

TEST_CASE("the debrief, the attempts, the findings and the handbook lead on", "[views]") {
    check_clicks("debrief", {{"retry", Retry{"missed_delivery"}},
                             {"from hardest", RetryFrom{"a3", 3}},
                             {"missed next_step", OpenEntry{"next_step"}},
                             {"from 5", RetryFrom{"a3", 5}},
                             {"save pdf", SaveDebrief{PageKind::pdf}},
                             {"save html", SaveDebrief{PageKind::html}}});
    check_clicks("debrief_unkept", {{"save unkept", SaveDebrief{PageKind::pdf}}});
    check_clicks("welcome", {{"begin", Open{Place::home}}});
    check_clicks("attempts", {{"attempt a2", OpenAttempt{"a2"}},
                              {"resume u1", Resume{"u1"}},
                              {"of 2", ShowAttemptsOf{"missed_delivery"}}});
    check_clicks("attempts_of_one", {{"of 0", ShowAttemptsOf{""}}});
    check_clicks("attempts_empty", {{"empty home", Open{Place::home}}});
    check_clicks("findings", {{"library", Open{Place::home}}});
    check_clicks("handbook", {{"entry vague", OpenEntry{"vague"}}, {"principle calm", OpenEntry{"calm"}}});
    check_clicks("handbook_looking", {{"back", Leave{}}});
}

TEST_CASE("the settings' switches, choices and keys change one setting each", "[views]") {
    const auto with = [](auto change) {
        Settings to = Stage().shell;
        to.still = true;
        change(to);
        return Action(ChangeSettings{to});
    };
    check_clicks("settings", {{"say first", with([](Settings& to) { to.say_first = true; })},
                              {"still", with([](Settings& to) { to.still = false; })},
                              {"theme 2", with([](Settings& to) { to.theme = Theme::contrast; })},
                              {"language 0", with([](Settings& to) { to.language = "es"; })},
                              {"zoom more", with([](Settings& to) { to.zoom = 110; })},
                              {"speed less", with([](Settings& to) { to.speed = 90; })},
                              {"volume less", with([](Settings& to) { to.volume = 90; })},
                              {"goal more", with([](Settings& to) { to.daily_goal = 2; })},
                              {"muted", with([](Settings& to) { to.muted = true; })},
                              {"rail settings", Open{Place::settings}}});
}

TEST_CASE("what the trainee felt and wants to do better is picked, taken back, and written", "[views]") {
    const auto before = *std::get<DebriefScreen>(sample("debrief")).thoughts;
    const auto with = [&](const auto& change) {
        Thoughts to = before;
        change(to);
        return Reflect{to};
    };
    check_clicks("debrief", {{"feeling 4", with([](Thoughts& to) { to.feeling = Feeling::nervous; })},
                             {"feeling 2", with([](Thoughts& to) { to.feeling.reset(); })},
                             {"goal 0", with([](Thoughts& to) { to.goal = 0; })},
                             {"goal 1", with([](Thoughts& to) { to.goal.reset(); })}});
    const auto typed_in = [](const std::string& name, const std::string& label) {
        Stage stage("en", 1440, 2000);
        stage.click(sample(name), label);
        stage.press(sample(name), views::Key::end);
        return stage.type(sample(name), U'!');
    };
    CHECK(typed_in("debrief", "feeling words") == Action(with([](Thoughts& to) { to.words += '!'; })));
    CHECK(typed_in("debrief", "own goal") == Action(with([](Thoughts& to) {
              to.own_goal = "!";
              to.goal.reset();
          })));
}

TEST_CASE("a debrief's next step is in sight whatever is read, and so is the way to the goal", "[views]") {
    for (const char* language : {"es", "en"})
        for (const auto& [width, height] : {std::pair{1024, 700}, {1440, 900}}) {
            INFO(language << " " << width << "x" << height);
            Stage stage(language, width, height);
            for (const auto* label : {"retry", "from hardest", "to the goal"}) {
                const auto area = stage.draw(sample("debrief")).area(label);
                CHECK(area.seen.h == area.rect.h);
            }
            CHECK_FALSE(stage.click(sample("debrief"), "to the goal").has_value());
            CHECK(stage.focus(sample("debrief")) == "goal 1"); // that is chosen
            stage.draw(sample("debrief"));
            for (const auto* label : {"goal 1", "retry"}) {
                const auto area = stage.draw(sample("debrief")).area(label);
                CHECK(area.seen.h == area.rect.h);
            }
        }
}

TEST_CASE("a decision's mark in the chart leads to its row, and its row to its mark", "[views]") {
    Stage stage("en", 1440, 900);
    CHECK_FALSE(stage.click(sample("debrief"), "mark 8").has_value());
    CHECK(stage.focus(sample("debrief")) == "decision 8");
    const auto area = stage.draw(sample("debrief")).area("decision 8");
    CHECK(area.seen.h == area.rect.h); // it was scrolled into view
    CHECK_FALSE(stage.click(sample("debrief"), "decision 8").has_value());
    CHECK(stage.focus(sample("debrief")) == "mark 8");
}

TEST_CASE("the progress leads to attempts, to the handbook and to what is due", "[views]") {
    check_clicks("progress", {{"attempts", Open{Place::attempts}},
                              {"tag next_step", OpenEntry{"next_step"}},
                              {"tag vague", OpenEntry{"vague"}},
                              {"due data_loss", OpenScenario{"data_loss"}}});
    check_clicks("progress_empty", {{"empty home", Open{Place::home}}});
}

TEST_CASE("where people may not be ranked there is no order but that of names", "[views]") {
    Stage stage("en", 1440, 2400);
    const auto drawn = stage.draw(sample("team"));
    for (const auto& area : drawn.areas) {
        CHECK_FALSE(area.label.starts_with("order "));
        CHECK_FALSE(area.label.starts_with("rank "));
    }
}

TEST_CASE("the team leads to its people, to what was chosen, and to what does not agree", "[views]") {
    check_clicks("team", {{"team 1", ShowTeam{"Deliveries", 0, Principle::empathy}},
                          {"about 2", ShowTeam{"Claims support, Lisbon", 0, Principle::solution}},
                          {"person 3", ShowTrainee{"Dev Patel"}},
                          {"replies data_loss", ShowChoices{"data_loss"}},
                          {"due 3", ShowTrainee{"Tom Kelly"}},
                          {"lock again", LockAgain{}},
                          {"take back g3", TakeBack{"g3"}},
                          {"give something", ShowGift{}},
                          {"disagreeing d1", OpenAttempt{"d1"}}});
    check_clicks("team_ranked",
                 {{"order 0", ShowTeam{"Claims support, Lisbon", 0, Principle::empathy, false}},
                  {"rank 1", ShowTrainee{"Ana Prieto"}},
                  {"rank 8", ShowTrainee{"Jonas Weber"}}});
    check_clicks("team_rankable",
                 {{"order 1", ShowTeam{"Claims support, Lisbon", 0, Principle::empathy, true}}});
    check_clicks("team_large", {{"people before", ShowTeam{"Claims support, Lisbon", 0, Principle::calm}},
                                {"people after", ShowTeam{"Claims support, Lisbon", 50, Principle::calm}}});
    check_clicks("trainee", {{"attempt a2", OpenAttempt{"a2"}},
                             {"tag set_limits", OpenEntry{"set_limits"}},
                             {"give something", ShowGift{{{}, "Ana Prieto", Mode::assessment, 0, 14}}},
                             {"leave", Leave{}}});
    check_clicks("debrief_of_another", {{"leave", Leave{}}, {"save pdf", SaveDebrief{PageKind::pdf}}});
}

TEST_CASE("what was chosen leads to the page for all, and that from decision to decision", "[views]") {
    Gift conversation;
    conversation.scenarios = {"missed_delivery"};
    check_clicks("replies_none", {{"give it", ShowGift{conversation}}});
    check_clicks("group_nobody", {{"give it", ShowGift{conversation}}});
    check_clicks("team_empty",
                 {{"copy add person", Copy{std::get<TeamScreen>(sample("team_empty")).add_person}}});
    check_clicks("replies_gone", {{"leave gone", Leave{}}});
    check_clicks("replies", {{"group", ShowGroup{"missed_delivery", 0, false}}, {"leave", Leave{}}});
    check_clicks("group", {{"decision before", ShowGroup{"missed_delivery", 1, false}},
                           {"reveal", ShowGroup{"missed_delivery", 2, true}},
                           {"decision after", ShowGroup{"missed_delivery", 3, false}},
                           {"close group", Leave{}}});
}

TEST_CASE("what is given to do is chosen thing by thing, and then given", "[views]") {
    const auto before = std::get<GiveScreen>(sample("give")).gift;
    const auto with = [&](const auto& change) {
        Gift to = before;
        change(to);
        return ShowGift{to};
    };
    check_clicks("give", {{"scenario data_loss", with([](Gift& to) { to.scenarios.push_back("data_loss"); })},
                          {"scenario missed_delivery", with([](Gift& to) { to.scenarios.clear(); })},
                          {"for 0", with([](Gift& to) { to.person.clear(); })},
                          {"for 3", with([](Gift& to) { to.person = "Carla Nunes"; })},
                          {"mode 1", with([](Gift& to) { to.mode = Mode::practice; })},
                          {"mark more", with([](Gift& to) { to.mark = 85; })},
                          {"mark less", with([](Gift& to) { to.mark = 75; })},
                          {"days more", with([](Gift& to) { to.days = 21; })},
                          {"days less", with([](Gift& to) { to.days = 10; })},
                          {"give", Give{}},
                          {"leave", Leave{}}});
    for (const char* name : {"give_nothing", "give_nobody"}) // the way on is back
        check_clicks(name, {{"to the team", Leave{}}});
    Stage stage("en", 1440, 3000);
    for (const char* name : {"give_nothing", "give_nobody", "giving"})
        CHECK_FALSE(stage.draw(sample(name)).said.contains("give"));
}

TEST_CASE("who leads says something about a whole conversation or a decision, and takes back their own",
          "[views]") {
    const std::string words = "Here nobody heard who.";
    check_clicks("debrief_of_another", {{"remark on 0", DraftRemark{0, words}},
                                        {"remark on 2", DraftRemark{2, words}},
                                        {"say remark", SayRemark{}},
                                        {"take back r2", TakeBackRemark{"r2"}}});
    Stage stage("en", 1440, 3000);
    const Screen screen = sample("debrief_of_another");
    stage.click(screen, "remark");
    stage.press(screen, views::Key::end);
    CHECK(stage.type(screen, U'!') == Action(DraftRemark{8, words + "!"}));
    for (const char* name : {"debrief_remarked", "debrief_remark_kept"})
        for (const auto drawn = stage.draw(sample(name)); const auto& [label, said] : drawn.said) {
            CHECK_FALSE(label.starts_with("remark"));
            CHECK_FALSE(label.starts_with("take back"));
        }
}

TEST_CASE("only those who lead a team see its place", "[views]") {
    Stage stage;
    CHECK_FALSE(stage.draw(sample("home")).said.contains("rail team"));
    stage.shell.leads = true;
    CHECK(stage.click(sample("home"), "rail team") == Action(Open{Place::team}));
}

TEST_CASE("another's attempt is only read: there is nothing to try again", "[views]") {
    Stage stage("en", 1440, 3000);
    for (const auto& area : stage.draw(sample("debrief_of_another")).areas) {
        CHECK_FALSE(area.label.starts_with("from "));
        CHECK(area.label != "retry");
    }
}

TEST_CASE("a figure under the mouse says what it is told from", "[views]") {
    Stage stage("en", 1440, 900);
    const Screen screen = sample("team");
    views::Input over;
    const auto name = stage.draw(screen).area("person 0").rect;
    over.mouse = {name.right() + 20, name.centre().y};
    const auto drawn = stage.draw(screen, over);
    CHECK(std::any_of(drawn.written.begin(), drawn.written.end(),
                      [](const auto& text) { return text.text.starts_with("Ana Prieto · Empathy: "); }));
}

TEST_CASE("which reply is best is not shown before it is asked for", "[views]") {
    Stage stage("en", 1440, 1400);
    const auto shows_why = [&](const char* name) {
        const auto drawn = stage.draw(sample(name));
        return std::any_of(drawn.written.begin(), drawn.written.end(),
                           [](const auto& text) { return text.text.starts_with("Checking it with him"); });
    };
    CHECK_FALSE(shows_why("group"));
    CHECK(shows_why("group_revealed"));
}

TEST_CASE("a button that was pressed elsewhere is not let go on another", "[views]") {
    Stage stage;
    const Screen screen = sample("conversation");
    const auto drawn = stage.draw(screen);
    views::Input input;
    input.mouse = drawn.area("reply 1").rect.centre();
    input.pressed = true;
    stage.draw(screen, input);
    input = {};
    input.mouse = drawn.area("reply 2").rect.centre();
    input.released = true;
    CHECK_FALSE(stage.draw(screen, input).action.has_value());
}

TEST_CASE("a paper for which there is no time cannot be pressed", "[views]") {
    auto briefing = std::get<BriefingScreen>(sample("briefing"));
    briefing.papers[1].read = true;
    Stage stage;
    const auto drawn = stage.draw(briefing);
    const auto has = [&](const std::string& label) {
        return std::any_of(drawn.areas.begin(), drawn.areas.end(),
                           [&](const auto& area) { return area.label == label; });
    };
    CHECK(has("paper 2"));
    CHECK_FALSE(has("paper 3"));
}

TEST_CASE("outside of guided mode neither meters nor coach are drawn", "[views]") {
    Stage stage;
    for (const auto& text : stage.draw(sample("conversation_practice")).written) {
        CHECK(text.text != "Anger");
        CHECK(text.text != "Your coach");
    }
}

TEST_CASE("what takes long is told at the bottom, and can be cancelled once it has", "[views]") {
    Stage stage("en", 1440, 900);
    stage.shell.busy = Busy{Busy::Doing::reading, 12, 300, false};
    const auto drawn = stage.draw(sample("home"));
    CHECK(std::any_of(drawn.written.begin(), drawn.written.end(),
                      [](const auto& text) { return text.text == "Reading the conversations: 12 of 300"; }));
    CHECK_FALSE(drawn.said.contains("cancel"));
    for (const auto doing : {Busy::Doing::reading, Busy::Doing::checking, Busy::Doing::debrief}) {
        stage.shell.busy = Busy{doing, 0, 0, true};
        CHECK(stage.click(sample("home"), "cancel") == Action(Cancel{}));
    }
}

TEST_CASE("a notice is shown until it is dismissed", "[views]") {
    Stage stage;
    stage.shell.notice = "The store is locked.";
    CHECK(stage.click(sample("home"), "dismiss") == Action(Dismiss{}));
    CHECK(stage.click(sample("findings_unchecked"), "check again") == Action(CheckAgain{"late_supplier"}));
    stage.shell.faulty = "late_supplier";
    CHECK(stage.click(sample("home"), "faulty") == Action(OpenFindings{"late_supplier"}));
    CHECK(stage.click(sample("home"), "dismiss") == Action(Dismiss{}));
}
