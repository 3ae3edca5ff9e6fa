#include "desktop/state/desk.hpp"

#include <algorithm>
#include <ctime>
#include <utility>

#include "attempts/rebuild.hpp"
#include "attempts/verify.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/hear.hpp"
#include "desktop/state/tell.hpp"
#include "desktop/state/times.hpp"
#include "machine/moment.hpp"

namespace aplomo::state {
namespace {

constexpr std::chrono::milliseconds patience(50); // with a busy store: the window waits meanwhile
constexpr std::chrono::seconds settle_time(1);    // somebody typing changes what is kept with every letter

/// What the clock alone changes on a screen.
int seconds_shown(const screens::Screen& screen) {
    const auto* conversation = std::get_if<screens::ConversationScreen>(&screen);
    return conversation != nullptr ? conversation->seconds : 0;
}

/// Whether it asks for something else to be shown.
bool leads_away(const screens::Action& action) {
    using namespace screens;
    return std::visit(
        [](const auto& asked) {
            using Asked = std::decay_t<decltype(asked)>;
            return !(std::is_same_v<Asked, SwitchLanguage> || std::is_same_v<Asked, SwitchTheme> ||
                     std::is_same_v<Asked, Mute> || std::is_same_v<Asked, Zoom> ||
                     std::is_same_v<Asked, ChangeSettings> || std::is_same_v<Asked, Reflect> ||
                     std::is_same_v<Asked, ShowKeys> || std::is_same_v<Asked, TypePassword> ||
                     std::is_same_v<Asked, DraftRemark> || std::is_same_v<Asked, SayRemark> ||
                     std::is_same_v<Asked, TakeBackRemark> || std::is_same_v<Asked, SaveDebrief> ||
                     std::is_same_v<Asked, Dismiss> || std::is_same_v<Asked, DismissToast> ||
                     std::is_same_v<Asked, OpenFolder> || std::is_same_v<Asked, Copy>);
        },
        action);
}

} // namespace

Desk::Desk(Setup setup, Moment now)
    : setup_(std::move(setup)), language_(language_of(setup_.settings.language).value_or(Language::en)),
      library_(setup_.rubric), background_(setup_.rubric, setup_.wake),
      shell_{in_range(setup_.settings), setup_.notice, {}, false, false, false, false, {}},
      teams_(setup_.store_address, setup_.wake) {
    if (setup_.store) setup_.store->wait_at_most(patience);
    shell_.name_is_fixed = static_cast<bool>(setup_.deliver);
    if (setup_.deliver) {
        setup_.store->ask_server(false); // before it is known to answer, the window does not wait for it
        wants_delivery_ = some_wait_ = true;
    }
    background_.lister.ask(setup_.scenarios);
    ask_led();
    ask_mine();
    show_home(now);
    if (!setup_.first_start) return;
    show_welcome();
    settings_changed_ = now; // even when nothing is changed: the next start is not the first
}

void Desk::apply(const screens::Action& action, Moment now) {
    if (leads_away(action)) awaited_.reset();
    if (!std::holds_alternative<screens::Reflect>(action)) keep_thoughts(now);
    std::visit([&](const auto& asked) { do_it(asked, now); }, action);
    lead_to_findings();
    listen();
}

bool Desk::tick(Moment now) {
    const auto notice = shell_.notice;
    const auto toasts = shell_.toasts;
    const auto busy = shell_.busy;
    const int seconds = seconds_shown(screen_);
    take_listings();
    bool changed = take_read(now);
    changed |= take_checked(now);
    changed |= take_studies();
    listen();
    changed |= take_answers(now);
    try_store_again(now);
    changed |= deliver_to_server(now);
    if (lookback_ && lookback_->changed && now - *lookback_->changed >= settle_time) keep_thoughts(now);
    if (settings_changed_ && now - *settings_changed_ >= settle_time) keep_settings();
    tell_the_time(now);
    changed |= collect(now);
    changed |= tell_saved();
    changed |= take_opened();
    tell_what_is_done(now);
    lead_to_findings();
    changed |= shell_.toasts != toasts;
    return changed || shell_.notice != notice || shell_.busy != busy || seconds_shown(screen_) != seconds;
}

void Desk::tell_the_time(Moment now) {
    auto* conversation = std::get_if<screens::ConversationScreen>(&screen_);
    if (conversation == nullptr || !playing_ || conversation->ended) return;
    conversation->seconds = static_cast<int>(
        std::chrono::duration_cast<std::chrono::seconds>(now - connected_at(*playing_)).count());
}

void Desk::tell(const std::string& sentence) {
    if (!shell_.notice.empty()) shell_.notice += ' ';
    shell_.notice += sentence;
}

std::optional<screens::Hearing> Desk::take_hearing() { return std::exchange(hearing_, std::nullopt); }

void Desk::listen() {
    Heard now;
    if (playing_ && shows<screens::ConversationScreen>())
        now = {playing_->journal.attempt().id, playing_->run.transcript().exchanges.size()};
    const Heard before = std::exchange(heard_, now);
    if (now == before) return;
    if (now.attempt.empty()) return hearing_.emplace(), void();
    const auto* entry = library_.find(playing_->scenario().id);
    const auto voices = entry != nullptr ? entry->file.parent_path() / "voice" : std::filesystem::path();
    const bool known = now.attempt == before.attempt;
    hearing_ = known && now.decisions == before.decisions + 1
                   ? heard_next(*playing_, voices)
                   : first_heard(*playing_, voices, known || now.decisions > 0);
}

/// The present screen, built anew: the language or a file has changed.
void Desk::show_again(Moment now) {
    if (shows<screens::HomeScreen>()) return show_home(now);
    if (shows<screens::BriefingScreen>()) return show_briefing(now);
    if (shows<screens::ConversationScreen>()) return show_conversation(now);
    if (shows<screens::ProgressScreen>()) return show_progress(now);
    if (shows<screens::AttemptsScreen>()) return show_attempts();
    if (shows<screens::SettingsScreen>()) return show_settings();
    if (shows<screens::WelcomeScreen>()) return show_welcome();
    if (shows<screens::DebriefScreen>()) return show_lookback();
    if (shows<screens::TeamScreen>()) return show_team(now);
    if (shows<screens::TraineeScreen>()) return show_trainee();
    if (shows<screens::RepliesScreen>()) return show_replies();
    if (shows<screens::GroupScreen>()) return show_group();
    if (const auto* give = std::get_if<screens::GiveScreen>(&screen_))
        return show_give(screens::Gift(give->gift), now);
    if (const auto* findings = std::get_if<screens::FindingsScreen>(&screen_))
        return show_findings(std::string(findings->scenario));
    if (const auto* handbook = std::get_if<screens::HandbookScreen>(&screen_))
        return show_handbook(std::string(handbook->open));
}

} // namespace aplomo::state
