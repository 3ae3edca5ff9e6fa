// What is to be heard follows the conversation.
#include "desktop/state/hear.hpp"
#include "reports/perceived.hpp"
#include "script/library.hpp"
#include "script/load.hpp"
#include "state/office.hpp"
#include "support/load.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Office;
using Words = std::vector<std::string>;

namespace {

Hearing heard(Office& office) {
    const auto hearing = office.desk().take_hearing();
    REQUIRE(hearing.has_value());
    return *hearing;
}

bool is(const Hearing& hearing, std::size_t part, Cue cue) {
    REQUIRE(part < hearing.parts.size());
    const auto* found = std::get_if<Cue>(&hearing.parts[part]);
    return found != nullptr && *found == cue;
}

Spoken line(const Hearing& hearing, std::size_t part) {
    REQUIRE(part < hearing.parts.size());
    const auto* found = std::get_if<Spoken>(&hearing.parts[part]);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("the telephone rings, then the customer speaks through it in her own voice", "[state]") {
    Office office;
    CHECK_FALSE(office.desk().take_hearing().has_value());
    office.act(OpenScenario{"full"});
    CHECK_FALSE(office.desk().take_hearing().has_value());
    office.act(Start{});
    const auto hearing = heard(office);
    REQUIRE(hearing.parts.size() == 2);
    CHECK(is(hearing, 0, Cue::ring));
    const auto spoken = line(hearing, 1);
    CHECK(spoken.text == "Nobody came for PX-2291.");
    CHECK(spoken.language == "en");
    CHECK(spoken.gender == "female");
    CHECK(spoken.pitch == Approx(1.1F));
    CHECK(spoken.mood == Mood{0.6F, 0.3F});
    CHECK(spoken.telephone);
    CHECK(hearing.room);
    CHECK_FALSE(office.desk().take_hearing().has_value());
}

TEST_CASE("after a decision the reaction is heard, then the next line as its channel has it", "[state]") {
    Office office;
    office.start();
    heard(office);
    office.say({"Go on."});
    const auto chat = heard(office);
    CHECK(line(chat, 0).text == "Well then.");
    CHECK(line(chat, 0).mood.anger == Approx(0.4F));
    CHECK(line(chat, 0).mood.trust == Approx(0.4F));
    CHECK(is(chat, 1, Cue::message)); // the next turn is a chat
    office.say({"Let me check"});
    const auto phone = heard(office);
    REQUIRE(phone.parts.size() == 1);
    CHECK(line(phone, 0).text == "Now what?");
}

TEST_CASE("at the end the receiver goes down, and elsewhere it is silent", "[state]") {
    Office office;
    office.start();
    office.say({"Go on.", "Let me check", "Today at six"});
    const auto last = heard(office);
    CHECK(line(last, 0).text == "That will do.");
    CHECK(is(last, 1, Cue::hang_up));
    CHECK_FALSE(last.room);
    office.act(SeeDebrief{});
    CHECK(heard(office) == Hearing{});
    office.act(Leave{});
    CHECK_FALSE(office.desk().take_hearing().has_value());
}

TEST_CASE("letters are not read aloud", "[state]") {
    Office office;
    office.start("other");
    const auto first = heard(office);
    REQUIRE(first.parts.size() == 1);
    CHECK(is(first, 0, Cue::message));
    CHECK_FALSE(first.room);
    office.say({"Tell me."});
    CHECK(heard(office).parts.size() == 1);
}

TEST_CASE("going back and going on say the line again, and nobody rings", "[state]") {
    Office office;
    office.act(ChooseMode{Mode::guided});
    office.start();
    heard(office);
    office.say({"Go on."});
    heard(office);
    office.act(GoBack{});
    const auto back = heard(office);
    REQUIRE(back.parts.size() == 1);
    CHECK(line(back, 0).text == "Nobody came for PX-2291.");
    office.say({"Go on.", "Let me check"});
    heard(office);
    office.act(Leave{});
    CHECK(heard(office) == Hearing{});
    office.act(Resume{"a1"});
    CHECK(line(heard(office), 0).text == "Now what?");
}

TEST_CASE("what changes on the screen without a decision is not said again", "[state]") {
    Office office;
    office.start();
    heard(office);
    for (const Action& action : std::vector<Action>{Mute{true}, SwitchLanguage{"es"}, SayFirst{true},
                                                    Write{"Hm"}, ShowReplies{"Hm"}})
        office.act(action);
    CHECK_FALSE(office.desk().take_hearing().has_value());
}

TEST_CASE("recordings lie beside the scenario, by turn, line, reply and ending", "[state]") {
    Office office;
    const auto voices = office.file_of("full").parent_path() / "voice";
    office.start();
    CHECK(line(heard(office), 1).recorded == voices / "opening.en.ogg");
    office.say({"Go on."});
    CHECK(line(heard(office), 0).recorded == voices / "listen.en.ogg");
    office.say({"Let me check", "Today at six"});
    CHECK(line(heard(office), 0).recorded == voices / "won_back.en.ogg");
    office.act(Leave{});
    office.act(SwitchLanguage{"es"});
    heard(office);
    office.start(); // the other variant: Julia begins angrier
    CHECK(line(heard(office), 1).recorded == voices / "opening.shouting.es.ogg");
}

TEST_CASE("what stands in parentheses is not said", "[state]") {
    CHECK(state::aloud("(Music.) …Are you (still) there?") == " …Are you  there?");
    CHECK(state::aloud("a) first") == "a) first");
    CHECK(state::aloud("(17:45)").empty());
}

TEST_CASE("silence is told by the tags of an act", "[state]") {
    auto rubric = std::make_shared<scenario::Rubric>();
    rubric->tags.resize(2);
    rubric->tags[0].id = "pause";
    rubric->tags[1].principle = scenario::Principle::solution;
    scenario::Scenario scenario;
    scenario.rubric = rubric;
    scenario::Reply breath;
    breath.act = true;
    CHECK_FALSE(reports::is_breath(scenario, breath));
    breath.uses = {0};
    CHECK(reports::is_breath(scenario, breath));
    breath.uses = {0, 1};
    CHECK_FALSE(reports::is_breath(scenario, breath)); // it also does something about it
    breath.uses = {0};
    breath.act = false;
    CHECK_FALSE(reports::is_breath(scenario, breath)); // a sentence is no silence
}

TEST_CASE("the music is told by the id of an act on the telephone, and by nothing else", "[state]") {
    scenario::Scenario scenario;
    scenario.turns.resize(2);
    scenario.turns[1].channel = scenario::Channel::chat;
    scenario::Reply act;
    act.act = true;
    const auto plays = [&](const char* id) {
        act.id = id;
        return reports::is_hold(scenario, 0, act);
    };
    CHECK(plays("hold"));
    CHECK(plays("hold_minute"));
    CHECK_FALSE(plays("holding"));
    CHECK_FALSE(plays("on_hold"));
    CHECK_FALSE(plays("hang_up"));
    act.id = "hold_minute";
    CHECK_FALSE(reports::is_hold(scenario, 1, act)); // a chat has no music
    act.act = false;
    CHECK_FALSE(reports::is_hold(scenario, 0, act)); // only said, perhaps refused
}

TEST_CASE("who is put on hold hears the music before anything is said", "[state]") {
    Office office;
    auto text = tests::full_scenario_text();
    const std::string id = "id: breathe";
    text.replace(text.find(id), id.size(), "id: hold_on");
    office.save("full", text);
    office.start();
    heard(office);
    office.say({"Breathe"});
    const auto hearing = heard(office);
    CHECK(is(hearing, 0, Cue::hold));
    CHECK(is(hearing, 1, Cue::message));
    CHECK(office.shows<ConversationScreen>().heard == Words{"Hold music", "A message arrives"});
}

TEST_CASE("in the shipped scenarios two acts put the caller on hold", "[state]") {
    const std::filesystem::path root = APLOMO_SOURCE_DIR;
    const auto rubric = script::load_rubric(tests::file_text("assets/rubric.yaml"), "rubric.yaml").rubric;
    std::vector<std::string> held;
    for (const auto& file : script::scenario_files((root / "scenarios").string(), root / "scenarios")) {
        const auto scenario = script::open_scenario(file, rubric).loaded.scenario;
        REQUIRE(scenario);
        for (scenario::Index turn = 0; turn < scenario->turns.size(); ++turn)
            for (const auto& reply : scenario->turns[turn].replies)
                if (reports::is_hold(*scenario, turn, reply)) held.push_back(reply.id);
    }
    CHECK(held == std::vector<std::string>{"hold_minute", "hold_boss"});
}

TEST_CASE("every sound is written on the screen too", "[state]") {
    Office office;
    office.start();
    CHECK(office.shows<ConversationScreen>().heard ==
          Words{"The telephone rings", "Speaks fast, with a raised voice", "Background noise"});
    office.say({"Go on."});
    CHECK(office.shows<ConversationScreen>().heard == Words{"A message arrives"});
    office.say({"Let me check", "Today at six"});
    CHECK(office.shows<ConversationScreen>().heard == Words{"Hangs up"});
}
