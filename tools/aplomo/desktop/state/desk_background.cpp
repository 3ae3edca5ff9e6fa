#include <algorithm>

#include "desktop/state/build.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/state/tell.hpp"
#include "desktop/state/titles.hpp"

namespace aplomo::state {
namespace {

constexpr std::chrono::milliseconds quick(150); // what takes less is not worth a word
constexpr std::chrono::seconds patient(1);      // what takes more may be cancelled

bool looks_up_from_elsewhere(const screens::Screen& screen) {
    const auto* handbook = std::get_if<screens::HandbookScreen>(&screen);
    return handbook != nullptr && handbook->behind != screens::HandbookScreen::Behind::nothing;
}

} // namespace

void Desk::reload(const std::filesystem::path& path) {
    if (!library_.holds(path)) return background_.lister.ask(setup_.scenarios);
    if (!background_.expected.insert(path).second) return;
    background_.changed.insert(path);
    background_.reader.ask(path);
}

std::vector<std::filesystem::path> Desk::watched() const {
    auto paths = library_.files();
    paths.insert(paths.end(), background_.without.begin(), background_.without.end());
    if (!setup_.scenarios.empty()) paths.push_back(setup_.scenarios);
    return paths;
}

bool Desk::is_reading() const { return background_.lister.is_busy() || background_.reader.is_busy(); }

bool Desk::awaits() const {
    return is_reading() || background_.checker.is_busy() || awaited_ || awaits_seal() || !ending_.empty() ||
           teams_.is_busy() || leading_.study;
}

void Desk::take_listings() {
    for (auto& listing : background_.lister.take()) {
        background_.without = std::move(listing.without);
        tell_listed(listing);
        for (const auto& file : listing.files)
            if (!library_.holds(file) && background_.expected.insert(file).second)
                background_.reader.ask(file);
    }
}

/// A folder that cannot be listed is told until it can be.
void Desk::tell_listed(const Listing& listing) {
    const auto text = listing.closed && !setup_.scenarios.empty()
                          ? no_scenarios_text(setup_.scenarios, *listing.closed, language_)
                          : std::string{};
    const auto before = std::exchange(told_folder_, text);
    if (text == before) return;
    if (!before.empty() && shell_.notice == before) shell_.notice.clear();
    if (!text.empty()) tell(text);
}

bool Desk::take_read(Moment now) {
    const bool first_time = background_.first_time;
    auto read = background_.reader.take();
    for (auto& opened : read) {
        background_.expected.erase(opened.file);
        const bool again = background_.changed.erase(opened.file) > 0;
        const auto& entry = library_.take_in(std::move(opened));
        if (again || !first_time) take_read_again(entry, now);
    }
    background_.first_time = first_time && is_reading();
    const bool ended = first_time && !background_.first_time;
    if (ended) verify_new(now);
    home_is_old_ |= !read.empty();
    if (!shows<screens::HomeScreen>() || !(ended || (home_is_old_ && now >= next_home_)))
        return !read.empty();
    show_again(now);
    return true;
}

/// A file that is as it should be is only mentioned; what is wrong with one stands until it is mended.
void Desk::tell_read_again(const script::Opened& entry) {
    const auto text = reloaded_text(entry, title_known(library_, entry.id, language_), language_);
    const bool good = entry.loaded.scenario && entry.loaded.findings.empty();
    if (shell_.notice == std::exchange(told_file_, good ? std::string{} : text)) shell_.notice.clear();
    told_scenario_ = entry.id;
    background_.read_well.erase(entry.id);
    if (!good) return void(shell_.notice = text);
    background_.read_well.insert(entry.id);
    const bool free = shows<screens::HomeScreen>() || shows<screens::FindingsScreen>();
    toast({screens::Toast::About::read, text, {}, free ? entry.id : std::string{}});
}

void Desk::lead_to_findings() {
    const auto* findings = std::get_if<screens::FindingsScreen>(&screen_);
    const bool there = findings != nullptr && findings->scenario == told_scenario_;
    const bool away = shows<screens::ConversationScreen>() || shows<screens::WelcomeScreen>() ||
                      shows<screens::DebriefScreen>() || shows<screens::GiveScreen>() ||
                      shows<screens::LockScreen>() || looks_up_from_elsewhere(screen_);
    const bool told = !told_file_.empty() && shell_.notice == told_file_;
    shell_.faulty = told && !there && !away ? told_scenario_ : std::string{};
}

void Desk::take_read_again(const script::Opened& entry, Moment now) {
    const auto scenario = entry.loaded.scenario;
    tell_read_again(entry);
    if (scenario) ask_check(entry);
    const bool prepared = preparing_ && preparing_->scenario->id == entry.id;
    if (scenario && prepared) prepare(scenario, preparing_->seed);
    if (shows<screens::ConversationScreen>() || shows<screens::DebriefScreen>()) return;
    const bool here = shows<screens::HomeScreen>() || shows<screens::FindingsScreen>() ||
                      (shows<screens::BriefingScreen>() && prepared);
    !scenario&& here ? show_findings(entry.id) : show_again(now);
}

void Desk::ask_check(const script::Opened& entry) {
    const auto is_it = [&](const std::map<std::string, std::string>& texts) {
        const auto found = texts.find(entry.id);
        return found != texts.end() && found->second == entry.source;
    };
    const bool checked = find_check(background_.checks, entry) != nullptr;
    if (checked || is_it(background_.asked_checks) || is_it(background_.left_checks)) return;
    background_.asked_checks[entry.id] = entry.source;
    background_.checker.ask(entry);
}

bool Desk::take_checked(Moment now) {
    auto taken = background_.checker.take();
    for (auto& checked : taken) {
        const auto* entry = library_.find(checked.id);
        if (entry == nullptr || entry->source != checked.source) continue;
        if (background_.read_well.erase(checked.id) > 0 && !checked.findings.empty())
            shell_.notice = told_file_ =
                checked_text(checked, title_known(library_, checked.id, language_), language_),
            told_scenario_ = checked.id;
        background_.asked_checks.erase(checked.id);
        background_.checks[checked.id] = std::move(checked);
        if (shows<screens::HomeScreen>() || shows<screens::FindingsScreen>()) show_again(now);
    }
    return !taken.empty();
}

bool Desk::awaits_seal() const {
    return playing_ && playing_->run.ending() && !playing_->journal.attempt().seal;
}

bool Desk::take_studies() {
    std::erase_if(ending_, [&](Playing& left) {
        if (!has_come(left.study)) return false;
        seal(left);
        outbox_.take(std::move(left.journal));
        return true;
    });
    if (awaits_seal() && has_come(playing_->study)) {
        seal(*playing_);
        if (std::exchange(wants_debrief_, false)) awaited_ = look_back(*playing_);
    }
    if (!awaited_ || !has_come(awaited_->study)) return false;
    look_at(*std::exchange(awaited_, {}));
    return true;
}

void Desk::tell_what_is_done(Moment now) {
    using Doing = screens::Busy::Doing;
    std::optional<screens::Busy> busy;
    const auto tell = [&](Doing doing, machine::Count count) {
        busy = screens::Busy{doing, count.done, count.total, false};
    };
    if (awaited_ || wants_debrief_)
        tell(Doing::debrief, {});
    else if (is_reading())
        tell(Doing::reading, background_.reader.count());
    else if (background_.checker.is_busy() && shows<screens::FindingsScreen>())
        tell(Doing::checking, {background_.checker.done(), background_.checker.total()});
    else if (background_.saver.is_busy())
        tell(Doing::saving, {});
    if (busy && !busy_since_) busy_since_ = now;
    if (!busy) busy_since_.reset();
    if (busy && now - *busy_since_ < quick) busy.reset();
    const bool written = busy && busy->doing == Doing::saving && background_.saver.done() > 0;
    if (busy) busy->may_cancel = !written && now - *busy_since_ >= patient;
    shell_.busy = busy;
}

/// What is under way tells by itself that it was stopped.
void Desk::stop_saving() {
    if (!background_.saver.is_busy()) return;
    background_.saver.stop();
    if (!background_.saver.is_busy())
        toast({screens::Toast::About::closed, not_saved_text(language_), {}, {}});
}

void Desk::do_it(const screens::CheckAgain& action, Moment) {
    background_.left_checks.erase(action.scenario);
    show_findings(action.scenario);
}

void Desk::do_it(const screens::Cancel&, Moment now) {
    awaited_.reset();
    if (is_reading()) {
        const auto [read, all] = background_.reader.count();
        background_.lister.drop();
        background_.reader.drop();
        background_.expected.clear();
        background_.changed.clear();
        tell(cancelled_text(read, all, language_));
    }
    if (shows<screens::ProgressScreen>() && recounts_.busy()) {
        tell(uncounted_text(recounts_.done(), recounts_.wanted(), language_));
        recounts_.stop();
    }
    background_.checker.drop();
    for (auto& [id, source] : background_.asked_checks) background_.left_checks[id] = std::move(source);
    background_.asked_checks.clear();
    stop_saving();
    background_.first_time = false;
    verify_new(now);
    show_again(now);
}

} // namespace aplomo::state
