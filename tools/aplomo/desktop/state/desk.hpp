#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "attempts/store.hpp"
#include "desktop/screens/action.hpp"
#include "desktop/screens/hearing.hpp"
#include "desktop/screens/screen.hpp"
#include "desktop/screens/shell.hpp"
#include "desktop/state/background.hpp"
#include "desktop/state/leading.hpp"
#include "desktop/state/library.hpp"
#include "desktop/state/lookback.hpp"
#include "desktop/state/outbox.hpp"
#include "desktop/state/playing.hpp"
#include "desktop/state/recounts.hpp"
#include "desktop/state/save_debrief.hpp"
#include "desktop/state/showcase.hpp"
#include "desktop/state/teams.hpp"
#include "script/one_line.hpp"
#include "settings/settings_file.hpp"

namespace aplomo::state {

/// What the window begins with. Time and chance come from outside.
struct Setup {
    std::filesystem::path scenarios;
    std::shared_ptr<const scenario::Rubric> rubric;
    std::unique_ptr<attempts::Store> store; ///< null: nothing is kept
    std::string kept_in;                    ///< where the store is, to show; empty: nothing is kept
    /// Hands what waits over to a company's server; called on another thread. Empty: there is no server.
    std::function<attempts::Delivery()> deliver;
    /// Whether the store can be written to; called on another thread, and may wait for that. Empty: it is
    /// tried without asking.
    std::function<bool()> store_is_free{};
    /// The store's address, for what a company keeps in it besides attempts; empty: nothing.
    std::string store_address;
    std::string notice;         ///< what could not be opened, for the first screen; may be empty
    screens::Settings settings; ///< as this run begins with them
    settings::SettingsFile settings_file;
    bool first_start = false;        ///< the person is welcomed
    bool name_told = false;          ///< for this run: the welcome does not ask for it
    std::filesystem::path documents; ///< where debriefs are saved
    /// Shows a folder in the file manager; called on another thread, false where there is none. May be empty.
    std::function<bool(const std::filesystem::path&)> open_folder;
    std::function<void(const std::string&)> copy; ///< into the clipboard; may be empty
    std::string program_version;
    std::function<std::string()> fresh_id; ///< a UUID, version 4
    std::function<std::uint64_t()> fresh_seed;
    std::function<void()> wake; ///< called from another thread: there is something to take at the next tick
};

/// The only writer: takes what a person asks for and says what the window shows next.
class Desk {
  public:
    Desk(Setup setup, Moment now);

    const screens::Screen& screen() const { return screen_; }
    const screens::Shell& shell() const { return shell_; }

    void apply(const screens::Action& action, Moment now);

    /// Time has passed: what was done in the background is taken, changed settings are kept, the call's timer
    /// goes on. True when what is shown has changed.
    bool tick(Moment now);

    /// Something that was asked for is still to come: a file, a check, a debrief.
    bool awaits() const;

    /// A file has changed, come or gone, or something in a folder: it is read again and its findings are
    /// told.
    void reload(const std::filesystem::path& path);

    /// Adds a sentence for the person, about something outside: fonts, sound.
    void tell(const std::string& sentence);

    /// What is to be heard from now on, if that has changed since the last time.
    std::optional<screens::Hearing> take_hearing();

    /// The files and folders whose changes matter.
    std::vector<std::filesystem::path> watched() const;

    /// Something is being worked out on another thread and will be shown when it is there.
    bool busy() const {
        return awaits() || recounts_.busy() || showcase_.busy() || background_.saver.is_busy() ||
               background_.opener.is_busy() || background_.prober.is_busy();
    }

    bool wants_to_quit() const { return quit_; }

  private:
    void show_home(Moment now);
    void show_briefing(Moment now);
    void show_conversation(Moment now);
    void show_findings(const std::string& scenario);
    /// Asks for its study; it is shown when that has come.
    void ask_debrief(const std::string& attempt);
    void show_lookback();
    void show_attempts();
    void show_handbook(const std::string& entry);
    void leave_handbook(Moment now);
    void show_progress(Moment now);
    void show_settings();
    void show_welcome();
    void show_again(Moment now);
    void show_team(Moment now);
    void show_trainee();
    void show_replies();
    void show_group();
    void show_give(const screens::Gift& gift, Moment now);

    void do_it(const screens::Open& action, Moment now);
    void do_it(const screens::OpenScenario& action, Moment now);
    void do_it(const screens::OpenFindings& action, Moment now);
    void do_it(const screens::OpenAttempt& action, Moment now);
    void do_it(const screens::OpenEntry& action, Moment now);
    void do_it(const screens::Search& action, Moment now);
    void do_it(const screens::LookFor& action, Moment now);
    void do_it(const screens::Resume& action, Moment now);
    void do_it(const screens::Discard& action, Moment now);
    void do_it(const screens::ChooseMode& action, Moment now);
    void do_it(const screens::ReadPaper& action, Moment now);
    void do_it(const screens::Start& action, Moment now);
    void do_it(const screens::Write& action, Moment now);
    void do_it(const screens::ShowReplies& action, Moment now);
    void do_it(const screens::Reword& action, Moment now);
    void do_it(const screens::ChooseReply& action, Moment now);
    void do_it(const screens::GoBack& action, Moment now);
    void do_it(const screens::SeeDebrief& action, Moment now);
    void do_it(const screens::Leave& action, Moment now);
    void do_it(const screens::Retry& action, Moment now);
    void do_it(const screens::RetryFrom& action, Moment now);
    void do_it(const screens::Reflect& action, Moment now);
    void do_it(const screens::SaveDebrief& action, Moment now);
    void do_it(const screens::ShowAttemptsOf& action, Moment now);
    void do_it(const screens::ShowTeam& action, Moment now);
    void do_it(const screens::ShowTrainee& action, Moment now);
    void do_it(const screens::ShowChoices& action, Moment now);
    void do_it(const screens::ShowGroup& action, Moment now);
    void do_it(const screens::ShowGift& action, Moment now);
    void do_it(const screens::Give& action, Moment now);
    void do_it(const screens::TakeBack& action, Moment now);
    void do_it(const screens::DraftRemark& action, Moment now);
    void do_it(const screens::SayRemark& action, Moment now);
    void do_it(const screens::TakeBackRemark& action, Moment now);
    void do_it(const screens::TypePassword& action, Moment now);
    void do_it(const screens::Unlock& action, Moment now);
    void do_it(const screens::LockAgain& action, Moment now);
    void do_it(const screens::SwitchLanguage& action, Moment now);
    void do_it(const screens::SwitchTheme& action, Moment now);
    void do_it(const screens::Mute& action, Moment now);
    void do_it(const screens::SayFirst& action, Moment now);
    void do_it(const screens::Zoom& action, Moment now);
    void do_it(const screens::ChangeSettings& action, Moment now);
    void do_it(const screens::ShowKeys& action, Moment now);
    void do_it(const screens::CheckAgain& action, Moment now);
    void do_it(const screens::Cancel& action, Moment now);
    void do_it(const screens::Dismiss& action, Moment now);
    void do_it(const screens::DismissToast& action, Moment now);
    void do_it(const screens::OpenFolder& action, Moment now);
    void do_it(const screens::Copy& action, Moment now);
    void do_it(const screens::Quit& action, Moment now);

    /// Tells what was done and needs no answer.
    void toast(screens::Toast toast);
    /// True when a folder could not be opened, which is told.
    bool take_opened();

    /// What is heard follows the conversation that is shown.
    void listen();

    /// The conversation, while its own words are being written; else null.
    screens::ConversationScreen* writing();

    /// Runs work on the store; a fault becomes the notice.
    void with_store(const std::function<void(attempts::Store&)>& work);
    std::vector<attempts::Attempt> my_attempts();
    /// The goal set last after this scenario, else after any.
    screens::Aim aim(const std::string& scenario);
    /// Another form of a scenario than the last ones: see reports::next_variant.
    std::uint64_t next_seed(const scenario::Scenario& scenario);
    /// As far as they are made; the others are begun.
    std::vector<reports::Recount> my_recounts(const std::vector<attempts::Attempt>& attempts);
    /// Takes what other threads have done meanwhile. True when what is shown has changed.
    bool collect(Moment now);
    /// Whether an assessment is under way: no help then.
    bool is_tested() const;
    /// Scenarios whose best replies the handbook does not show: of what is under way, and of assessments to
    /// come or left unfinished.
    std::set<std::string> kept_back(const std::vector<attempts::Attempt>& attempts) const;
    /// Whether an assessment of it is unfinished, and says so: it is not practised or looked back on
    /// meanwhile.
    bool keeps_back(const std::string& scenario);
    /// Tries to keep what waits of this conversation and of those before; false while a fault lasts.
    bool deliver();
    /// A journal's fault becomes the notice; without one the notice of the last goes.
    void tell_fault(const std::optional<attempts::Fault>& fault);
    /// Leaves the conversation; nothing of it is lost.
    void put_away();
    void prepare(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed);
    /// After a decision: seals what has ended.
    void settle();
    void seal(Playing& ended);
    /// Begins to look back: the debrief is shown.
    void look_at(Lookback lookback);
    /// Keeps what the trainee thought of the attempt if it is not kept yet.
    void keep_thoughts(Moment now);
    /// What came of saving is told once it is done; true when something was.
    bool tell_saved();
    void stop_saving();
    /// Whose attempts these are.
    std::string person() const { return script::without_end_blanks(shell_.person); }
    /// Keeps the settings if they are not kept yet; tells once when that fails.
    void keep_settings();
    void tell_the_time(Moment now);
    /// What the background has come to.
    void take_listings();
    void tell_listed(const Listing& listing);
    bool take_read(Moment now);
    void tell_read_again(const script::Opened& entry);
    /// Nothing leads away from a conversation, a first start, or what somebody is writing.
    void lead_to_findings();
    void take_read_again(const script::Opened& entry, Moment now);
    bool take_checked(Moment now);
    bool take_studies();
    /// What waits to be kept is kept once the store is free.
    void try_store_again(Moment now);
    void tell_what_is_done(Moment now);
    /// Has what waits for a server handed over beside the window: at the start, after each seal, and from
    /// time to time while some waits or the server is away. True when what is shown has changed.
    bool deliver_to_server(Moment now);
    bool take_delivery(const attempts::Delivery& delivery, Moment now);
    /// Once for each change: how many wait, or what is wrong with the server.
    void tell_delivery(const attempts::Delivery& delivery);
    bool is_reading() const;
    /// Replays what is new in the teams that the person leads, once, and not before the library has been
    /// read: its scenarios are the company's own.
    void verify_new(Moment now);
    /// Which teams the person trains or manages, unless that was asked for this name.
    void ask_led();
    void ask_team();
    /// What the person was given to do, and which of their attempts somebody said something about.
    void ask_mine();
    void ask_assigned();
    void ask_said();
    std::vector<std::string> may_be_given() const;
    void tell_remarks(screens::DebriefScreen& debrief) const;
    screens::DebriefScreen* remarking();
    void open_team(Moment now);
    void look_at_replies(const std::string& scenario);
    void forget_undecided();
    bool leave_team_page(Moment now); ///< false: the screen is none
    bool shows_team_page() const;
    /// What the store said to those who lead. True when what is shown may have changed.
    bool take_answers(Moment now);
    void take(attempts::Fault fault, Moment now);
    void take(Led led, Moment now);
    void take(Unlocked answer, Moment now);
    void take(TeamNumbers numbers, Moment now);
    void take(ReplyNumbers numbers, Moment now);
    void take(TraineeNumbers numbers, Moment now);
    void take(Mine mine, Moment now);
    void take(Assigned assigned, Moment now);
    void take(const Gave& gave, Moment now);
    void take(const TookBack& taken, Moment now);
    void take(Said said, Moment now);
    bool take_best_replies();
    bool tell_verifying(Moment now);
    /// Plays everything in the scenario of this entry, unless that was done to this very text.
    void ask_check(const script::Opened& entry);
    bool awaits_seal() const;
    std::vector<screens::KeptThing> kept_things() const;

    template <typename Screen>
    bool shows() const {
        return std::holds_alternative<Screen>(screen_);
    }

    Setup setup_;
    Language language_;
    Library library_;
    Background background_;
    screens::Screen screen_;
    screens::Shell shell_;
    screens::Mode mode_ = screens::Mode::guided;
    screens::Filter filter_;
    std::optional<Preparing> preparing_;
    std::optional<scenario::Index> open_paper_;
    std::optional<Playing> playing_;
    std::vector<Playing> ending_;              ///< left at their endings, before their studies had come
    std::optional<Lookback> awaited_;          ///< what was asked for; its study is still to come
    bool wants_debrief_ = false;               ///< of the conversation that has just ended
    std::optional<Lookback> lookback_;         ///< while the debrief is shown, and until the next
    std::vector<reports::Proposal> proposals_; ///< of the debrief shown
    std::string attempts_of_;                  ///< the scenario whose attempts are listed; empty: all
    Recounts recounts_;
    Showcase showcase_;
    Teams teams_;
    Leading leading_;
    Mine mine_;
    std::optional<Said> said_;                      ///< about the attempt looked back on
    screens::RemarkDraft draft_{};                  ///< about it
    std::optional<screens::Screen> looked_up_from_; ///< what the handbook was opened over
    Outbox outbox_;
    std::string told_fault_; ///< the sentence of a journal's last fault
    struct Heard {
        std::string attempt; ///< id; empty: no conversation
        std::size_t decisions = 0;
        bool operator==(const Heard&) const = default;
    };
    Heard heard_;
    std::optional<screens::Hearing> hearing_;
    std::optional<Moment> settings_changed_; ///< and not kept since
    bool told_not_kept_ = false;
    bool home_is_old_ = false;         ///< scenarios were read since it was built
    Moment next_home_;                 ///< when it may be built again for that
    std::optional<Moment> busy_since_; ///< with what the shell tells of
    Moment next_try_;                  ///< of the store
    bool wants_delivery_ = false;      ///< to the server, as soon as can be
    Moment next_delivery_;             ///< while some wait
    bool some_wait_ = false;           ///< for the server, or the server is away
    std::string told_delivery_;        ///< the last sentence about it
    std::size_t waiting_ = 0;          ///< how many attempts waited for the server at the last delivery
    std::string told_file_;            ///< the last sentence about a file that was read again
    std::string told_folder_;          ///< that the scenarios' folder cannot be listed; empty: it can
    std::string told_scenario_;        ///< id: whose file that was
    int last_toast_ = 0;               ///< its id
    bool quit_ = false;
};

} // namespace aplomo::state
