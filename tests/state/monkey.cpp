// Somebody who asks for anything at any time: nothing breaks, and what is shown stays true.
#include "attempts/store.hpp"
#include "attempts/verify.hpp"
#include "company/lock.hpp"
#include "state/office.hpp"
#include "support/random_scenario.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using tests::Dice;
using tests::Office;

namespace {

constexpr std::size_t alternatives = std::variant_size_v<Action>;

std::string some_scenario(Dice& dice) {
    const char* ids[]{"full", "full", "other", "nobody", ""};
    return ids[dice.roll(5)];
}

std::string some_attempt(Dice& dice) { return "a" + std::to_string(dice.roll(12)); }

Settings some_settings(Dice& dice) {
    Settings settings;
    settings.language = dice.chance(90) ? "en" : "xx";
    settings.person = "Nadia"; // whose attempts are looked at
    settings.zoom = dice.between(-1000, 1000);
    settings.daily_goal = dice.between(-5, 50);
    return settings;
}

Thoughts some_thoughts(Dice& dice) {
    Thoughts thoughts;
    if (dice.chance(50)) thoughts.feeling = static_cast<Feeling>(dice.roll(feelings));
    if (dice.chance(50)) thoughts.words = "words " + std::to_string(dice.roll(9));
    if (dice.chance(50)) thoughts.goal = dice.roll(5);
    return thoughts;
}

/// An action of one kind, with anything for its parameters.
Action some_action(std::size_t kind, Dice& dice) {
    const std::array<Action, alternatives> actions{
        Open{static_cast<Place>(dice.roll(6))},
        OpenScenario{some_scenario(dice)},
        OpenFindings{some_scenario(dice)},
        OpenAttempt{some_attempt(dice)},
        OpenEntry{dice.chance(50) ? "apologise" : "nothing"},
        Search{dice.chance(50) ? "calm" : ""},
        LookFor{{static_cast<Shelf>(dice.roll(4)), {}, {}, dice.chance(20) ? "full" : ""}},
        Resume{some_attempt(dice)},
        Discard{some_attempt(dice)},
        ChooseMode{static_cast<Mode>(dice.roll(3))},
        ReadPaper{dice.roll(4)},
        Start{},
        Write{dice.chance(50) ? "I see." : " "},
        ShowReplies{dice.chance(50) ? "I see. " : ""},
        Reword{},
        ChooseReply{dice.roll(5)},
        GoBack{},
        SeeDebrief{},
        Leave{},
        Retry{some_scenario(dice)},
        RetryFrom{some_attempt(dice), dice.between(-1, 6)},
        Reflect{some_thoughts(dice)},
        SaveDebrief{dice.chance(50) ? PageKind::pdf : PageKind::html},
        ShowAttemptsOf{some_scenario(dice)},
        ShowTeam{dice.chance(70) ? "Support" : "", dice.between(-1, 2), static_cast<Principle>(dice.roll(3)),
                 dice.chance(50)},
        ShowTrainee{dice.chance(50) ? "Nadia" : "nobody"},
        ShowChoices{some_scenario(dice)},
        ShowGroup{some_scenario(dice), dice.roll(5), dice.chance(50)},
        ShowGift{{{some_scenario(dice)},
                  dice.chance(50) ? "Omar" : "",
                  static_cast<Mode>(dice.roll(3)),
                  dice.between(-50, 200),
                  dice.between(-5, 999)}},
        Give{},
        TakeBack{some_attempt(dice)},
        DraftRemark{dice.between(-1, 5), dice.chance(50) ? "Well done." : ""},
        SayRemark{},
        TakeBackRemark{some_attempt(dice)},
        TypePassword{Secret("sesame")},
        Unlock{Secret(dice.chance(50) ? "sesame" : "")},
        LockAgain{},
        SwitchLanguage{dice.chance(45)   ? "es"
                       : dice.chance(90) ? "en"
                                         : "xx"},
        SwitchTheme{static_cast<Theme>(dice.roll(3))},
        Mute{dice.chance(50)},
        SayFirst{dice.chance(50)},
        Zoom{dice.between(-1000, 1000)},
        ChangeSettings{some_settings(dice)},
        ShowKeys{dice.chance(50)},
        CheckAgain{some_scenario(dice)},
        Cancel{},
        Dismiss{},
        DismissToast{dice.between(1, 6)},
        OpenFolder{"/nowhere"},
        Copy{"words"},
        Quit{},
    };
    REQUIRE(actions[kind].index() == kind);
    return actions[kind];
}

/// More of what leads through a conversation than of what leads away from it.
Action likely_action(Dice& dice) {
    if (dice.chance(50)) return dice.chance(25) ? Action(ShowReplies{"Go on."}) : ChooseReply{dice.roll(4)};
    if (dice.chance(20)) return Start{};
    if (dice.chance(10)) return OpenScenario{some_scenario(dice)};
    if (dice.chance(20)) return SeeDebrief{};
    return some_action(dice.roll(alternatives), dice);
}

void check_screen(const HomeScreen& home) {
    REQUIRE(home.cards.size() == 2);
    REQUIRE(home.next.has_value());
    REQUIRE(home.next->card < home.cards.size());
    for (const auto& card : home.cards) REQUIRE_FALSE(card.title.empty());
    for (const auto& left : home.unfinished) REQUIRE(left.decisions >= 0);
}

void check_screen(const BriefingScreen& briefing) {
    int read = 0;
    for (const auto& paper : briefing.papers) {
        REQUIRE(paper.read == !paper.text.empty());
        read += paper.read;
    }
    REQUIRE(read <= briefing.reads);
    if (briefing.open) REQUIRE(briefing.papers.at(*briefing.open).read);
}

void check_screen(const ConversationScreen& conversation) {
    const bool guided = conversation.mode == Mode::guided;
    const bool writing = conversation.own && conversation.own->asked;
    REQUIRE((conversation.ended || writing) == conversation.replies.empty());
    REQUIRE_FALSE((conversation.ended && conversation.own));
    REQUIRE_FALSE(conversation.transcript.empty());
    REQUIRE(conversation.transcript.back().by == Utterance::By::customer);
    REQUIRE(conversation.patience <= conversation.patience_start);
    REQUIRE((guided || (conversation.meters.empty() && !conversation.coach && !conversation.can_go_back)));
    for (const auto& meter : conversation.meters) REQUIRE((0 <= meter.value && meter.value <= meter.max));
}

void check_screen(const DebriefScreen& debrief) {
    int costs = 0;
    for (const auto& row : debrief.decisions) {
        REQUIRE(row.cost >= 0);
        costs += row.cost;
    }
    REQUIRE(costs == 100 - debrief.overall);
    if (debrief.thoughts && debrief.thoughts->goal)
        REQUIRE(*debrief.thoughts->goal < debrief.proposals.size());
    for (const auto& principle : debrief.principles)
        if (principle) REQUIRE((0 <= *principle && *principle <= 100));
}

void check_screen(const AttemptsScreen& attempts) {
    for (const auto& row : attempts.rows) REQUIRE((0 <= row.overall && row.overall <= 100));
}

void check_screen(const FindingsScreen& findings) { REQUIRE(findings.playable); }

void check_screen(const ProgressScreen& progress) {
    REQUIRE(progress.days.size() == 7 * calendar_weeks);
    REQUIRE(progress.today < progress.days.size());
    REQUIRE(progress.counted <= progress.conversations);
}

void check_screen(const HandbookScreen& handbook) { REQUIRE_FALSE(handbook.entries.empty()); }

void check_screen(const WelcomeScreen& welcome) { REQUIRE(welcome.kept.size() == 2); }

void check_screen(const SettingsScreen& settings) { REQUIRE(settings.kept.size() == 3); }

void check_screen(const TeamScreen& team) {
    for (const auto& row : team.heat.rows) REQUIRE(row.cells.size() == team.heat.columns.size());
}

void check_screen(const TraineeScreen& trainee) { REQUIRE_FALSE(trainee.person.empty()); }

void check_screen(const RepliesScreen& replies) {
    for (const auto& mistake : replies.mistakes) REQUIRE(mistake.turn < replies.turns.size());
}

void check_screen(const GroupScreen& group) { REQUIRE((group.pages == 0 || group.page < group.pages)); }

void check_screen(const GiveScreen& give) {
    REQUIRE((0 <= give.gift.mark && give.gift.mark <= 100));
    REQUIRE((give.gift.days > 0) != give.date.empty());
    REQUIRE(give.gift.scenarios.size() <= give.scenarios.size());
}

void check_screen(const LockScreen& lock) { REQUIRE_FALSE((lock.checking && !lock.typed.empty())); }

void check_desk(const state::Desk& desk) {
    std::visit([](const auto& screen) { check_screen(screen); }, desk.screen());
    REQUIRE((desk.shell().zoom >= 80 && desk.shell().zoom <= 200));
    REQUIRE((desk.shell().language == "es" || desk.shell().language == "en"));
}

/// The desk is opened anew, with that password before the team; without one when it is empty.
void lock(Office& office, const std::string& password) {
    const auto database = attempts::Database::open("sqlite:" + office.store_file().string());
    if (password.empty() == company::is_locked(*database)) company::set_lock(*database, password);
    office.open_desk();
}

/// Goes to the n-th kind of screen. What an unfinished assessment keeps back is not.
void go_to(Office& office, std::size_t screen) {
    for (const auto& attempt : office.kept())
        if (!attempt.seal) office.act(Discard{attempt.id});
    office.act(Open{Place::home});
    switch (screen) {
    case 1: return office.act(OpenScenario{"full"});
    case 2: return office.start();
    case 3: return office.act(OpenAttempt{"a1"});
    case 4: return office.act(Open{Place::attempts});
    case 5: return office.act(OpenFindings{"full"});
    case 6: return office.act(Open{Place::handbook});
    case 7: return office.act(Open{Place::settings});
    case 8: return office.greet();
    case 9: return office.act(Open{Place::progress});
    case 10: return office.act(Open{Place::team});
    case 11: return office.act(ShowTrainee{"Nadia"});
    case 12: return office.act(ShowChoices{"full"});
    case 13: office.act(ShowChoices{"full"}); return office.act(ShowGroup{"full", 0, false});
    case 14: lock(office, "sesame"); return office.act(Open{Place::team});
    case 15:
        lock(office, "");
        office.act(Open{Place::team});
        return office.act(ShowGift{});
    default: return;
    }
}

} // namespace

TEST_CASE("every action is borne on every screen", "[state]") {
    Office office;
    office.play_whole();
    office.found_team();
    Dice dice(5);
    for (std::size_t screen = 0; screen < std::variant_size_v<Screen>; ++screen)
        for (std::size_t kind = 0; kind < alternatives; ++kind) {
            INFO("screen " << screen << ", action " << kind);
            go_to(office, screen);
            REQUIRE(office.desk().screen().index() == screen);
            office.act(some_action(kind, dice));
            check_desk(office.desk());
        }
}

TEST_CASE("what belongs to another screen changes nothing", "[state]") {
    const std::vector<std::pair<Action, std::size_t>> actions{
        {ReadPaper{1}, 1}, {Start{}, 1}, {ChooseReply{0}, 2}, {GoBack{}, 2}, {SeeDebrief{}, 2}};
    Office office;
    office.play_whole();
    office.act(Leave{});
    office.act(OpenScenario{"full"});
    const auto check = [&](std::size_t screen) {
        INFO("screen " << screen);
        REQUIRE(office.desk().screen().index() == screen);
        const auto before = office.kept();
        for (const auto& [action, home] : actions) {
            INFO("action " << action.index());
            if (home == screen) continue;
            office.act(action);
            CHECK(office.desk().screen().index() == screen);
            CHECK(office.kept().size() == before.size());
            CHECK(office.kept().front().decisions == before.front().decisions);
        }
    };
    check(1);
    office.act(Open{Place::attempts}); // the papers are still on the desk
    check(4);
    office.act(OpenScenario{"full"});
    office.act(Start{});
    office.say({"Go on."});
    check(2);
    office.act(Open{Place::handbook}); // the conversation is still there
    check(6);
    office.act(OpenAttempt{"a1"});
    check(3);
    office.act(OpenScenario{"full"});
    office.act(Resume{"a2"});
    check(2);
}

TEST_CASE("thousands of actions at random leave everything true", "[state]") {
    for (const std::uint64_t seed : {1u, 2u, 3u, 4u}) {
        Office office;
        Dice dice(seed);
        for (int i = 0; i < 1200; ++i) {
            INFO("seed " << seed << ", action " << i);
            office.seed = dice.roll(1000);
            office.act(likely_action(dice));
            check_desk(office.desk());
            if (dice.chance(1)) office.open_desk();
        }
        const auto store = attempts::Store::open("sqlite:" + office.store_file().string());
        const auto kept = store->list("");
        CHECK(kept.size() > 2);
        for (const auto& attempt : kept) CHECK(attempts::verify(*store, attempt).agrees);
    }
}

TEST_CASE("thousands of actions at random do no harm without a store", "[state]") {
    Office office(Office::Keeps::nothing);
    Dice dice(6);
    for (int i = 0; i < 4000; ++i) {
        INFO("action " << i);
        office.seed = dice.roll(1000);
        office.act(likely_action(dice));
        check_desk(office.desk());
    }
}
