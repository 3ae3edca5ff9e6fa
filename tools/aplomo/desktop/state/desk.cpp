#include "desktop/state/desk.hpp"

#include <algorithm>
#include <ctime>
#include <utility>

#include "attempts/rebuild.hpp"
#include "attempts/verify.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/tell.hpp"
#include "machine/moment.hpp"

namespace aplomo::state {
namespace {

using scenario::Index;

/// The hour of the person's day.
int hour_of(Moment now) {
    const auto seconds = std::chrono::system_clock::to_time_t(now);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts.tm_hour;
}

bool by_phone(const scenario::Scenario& scenario, Index turn) {
    return scenario.turns[turn].channel.value_or(scenario.channel) == scenario::Channel::phone;
}

} // namespace

Desk::Desk(Setup setup, Moment now)
    : setup_(std::move(setup)), language_(setup_.language), library_(setup_.scenarios, setup_.rubric) {
    shell_.language = code_of(language_);
    shell_.notice = setup_.notice;
    show_home(now);
}

void Desk::apply(const screens::Action& action, Moment now) {
    if (std::exchange(passing_notice_, false)) shell_.notice.clear();
    std::visit([&](const auto& asked) { do_it(asked, now); }, action);
}

void Desk::tick(Moment now) {
    auto* conversation = std::get_if<screens::ConversationScreen>(&screen_);
    if (conversation == nullptr || !playing_ || conversation->ended) return;
    conversation->seconds =
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(now - playing_->begun).count());
}

void Desk::reload(const std::filesystem::path& file, Moment now) {
    const auto& entry = library_.reload(file);
    const auto& scenario = entry.loaded.scenario;
    shell_.notice = reloaded_text(entry, language_);
    passing_notice_ = scenario && entry.loaded.findings.empty();
    if (shows<screens::ConversationScreen>() || shows<screens::DebriefScreen>()) return;
    if (!scenario) return show_findings(entry.id);
    if (shows<screens::BriefingScreen>() && preparing_->scenario->id == entry.id)
        prepare(scenario, preparing_->seed);
    show_again(now);
}

void Desk::tell(const std::string& sentence) {
    passing_notice_ = false;
    if (!shell_.notice.empty()) shell_.notice += ' ';
    shell_.notice += sentence;
}

std::vector<Cue> Desk::take_cues() { return std::exchange(cues_, {}); }

// ---- what is shown

void Desk::show_home(Moment now) {
    put_away();
    preparing_.reset();
    screen_ = build_home({library_, my_attempts(), setup_.person, mode_, shelf_, language_, hour_of(now)});
}

void Desk::show_briefing() {
    screen_ = build_briefing(*preparing_, open_paper_, mode_, my_attempts(), library_, language_);
}

void Desk::show_conversation(Moment now) { screen_ = build_conversation(*playing_, now); }

void Desk::show_findings(const std::string& scenario) {
    if (const auto* entry = library_.find(scenario)) screen_ = build_findings(*entry, language_);
}

void Desk::show_debrief(const std::string& id) {
    with_store([&](attempts::Store& store) {
        const auto attempt = store.find(id);
        if (!attempt) return;
        auto rebuilding = attempts::rebuild(store, *attempt);
        auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding);
        if (rebuilt == nullptr || !rebuilt->run.ending()) {
            shell_.notice = sentence(attempts::verify(store, *attempt), language_);
            return;
        }
        const auto study = analysis::study(rebuilt->scenario, rebuilt->run.transcript().variant);
        screen_ = build_debrief(study, rebuilt->run, *attempt,
                                library_.scenario(attempt->scenario) ? attempt->scenario : "", language_);
    });
}

void Desk::show_attempts() { screen_ = build_attempts(my_attempts(), library_, language_); }

void Desk::show_handbook(const std::string& entry) {
    screen_ = build_handbook(*setup_.rubric, entry, language_);
}

/// The present screen, built anew: the language or a file has changed.
void Desk::show_again(Moment now) {
    if (shows<screens::HomeScreen>()) return show_home(now);
    if (shows<screens::BriefingScreen>()) return show_briefing();
    if (shows<screens::ConversationScreen>()) return show_conversation(now);
    if (shows<screens::AttemptsScreen>()) return show_attempts();
    if (const auto* debrief = std::get_if<screens::DebriefScreen>(&screen_)) {
        const bool just_played = playing_ && playing_->journal.attempt().id == debrief->attempt;
        return just_played ? do_it(screens::SeeDebrief{}, now) : show_debrief(std::string(debrief->attempt));
    }
    if (const auto* findings = std::get_if<screens::FindingsScreen>(&screen_))
        return show_findings(std::string(findings->scenario));
    if (const auto* handbook = std::get_if<screens::HandbookScreen>(&screen_))
        return show_handbook(std::string(handbook->open));
}

// ---- what is asked for

void Desk::do_it(const screens::Open& action, Moment now) {
    switch (action.place) {
    case screens::Place::home: return show_home(now);
    case screens::Place::attempts: return show_attempts();
    case screens::Place::handbook: return show_handbook({});
    }
}

void Desk::do_it(const screens::OpenScenario& action, Moment) {
    const auto scenario = library_.scenario(action.id);
    if (!scenario) return show_findings(action.id);
    prepare(scenario, setup_.fresh_seed());
    show_briefing();
}

void Desk::do_it(const screens::OpenFindings& action, Moment) { show_findings(action.scenario); }

void Desk::do_it(const screens::OpenAttempt& action, Moment) { show_debrief(action.id); }

void Desk::do_it(const screens::OpenEntry& action, Moment) { show_handbook(action.id); }

void Desk::do_it(const screens::ShowShelf& action, Moment now) {
    shelf_ = action.shelf;
    show_home(now);
}

void Desk::do_it(const screens::Resume& action, Moment now) {
    if (!deliver()) return; // what the store holds may be behind
    with_store([&](attempts::Store& store) {
        const auto attempt = store.find(action.attempt);
        if (!attempt || attempt->seal) return;
        auto rebuilding = attempts::rebuild(store, *attempt);
        if (auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding)) {
            put_away();
            playing_ = resume(*attempt, std::move(rebuilt->run), &store, now);
            settle();
            show_conversation(now);
        } else {
            shell_.notice = sentence(attempts::verify(store, *attempt), language_);
        }
    });
}

void Desk::do_it(const screens::Discard& action, Moment now) {
    with_store([&](attempts::Store& store) { store.discard(action.attempt); });
    show_home(now);
}

void Desk::do_it(const screens::ChooseMode& action, Moment now) {
    mode_ = action.mode;
    show_again(now);
}

void Desk::do_it(const screens::ReadPaper& action, Moment) {
    if (!shows<screens::BriefingScreen>() || !preparing_->scenario->briefing ||
        action.index >= preparing_->scenario->briefing->dossier.size())
        return;
    const auto item = static_cast<Index>(action.index);
    auto read = preparing_->read;
    if (std::find(read.begin(), read.end(), item) == read.end()) read.push_back(item);
    if (!conversation::may_read(*preparing_->scenario, read)) return;
    preparing_->read = std::move(read);
    open_paper_ = item;
    show_briefing();
}

void Desk::do_it(const screens::Start&, Moment now) {
    if (!shows<screens::BriefingScreen>()) return;
    put_away();
    const auto& scenario = *preparing_->scenario;
    playing_ = begin(*preparing_,
                     {setup_.fresh_id(), setup_.person, preparing_->seed, engine(mode_),
                      spoken(scenario, language_), machine::iso_utc(now), setup_.program_version},
                     setup_.store.get(), now);
    if (by_phone(scenario, scenario.start)) cues_.push_back(Cue::ring);
    tell_fault(playing_->journal.fault());
    preparing_.reset();
    show_conversation(now);
}

void Desk::do_it(const screens::ChooseReply& action, Moment now) {
    if (!shows<screens::ConversationScreen>()) return;
    const auto shown = shown_replies(*playing_);
    if (action.index >= shown.size()) return;
    choose(*playing_, shown[action.index], now);
    settle();
    tell_fault(playing_->journal.fault());
    show_conversation(now);
}

void Desk::do_it(const screens::GoBack&, Moment now) {
    const bool allowed = shows<screens::ConversationScreen>() && playing_->mode == attempts::Mode::guided &&
                         !playing_->run.ending() && !playing_->run.transcript().exchanges.empty();
    if (!allowed) return;
    go_back(*playing_, now);
    tell_fault(playing_->journal.fault());
    show_conversation(now);
}

void Desk::do_it(const screens::SeeDebrief&, Moment) {
    if (!playing_ || !playing_->run.ending()) return;
    if (!shows<screens::ConversationScreen>() && !shows<screens::DebriefScreen>()) return;
    const auto& attempt = playing_->journal.attempt();
    screen_ = build_debrief(playing_->study.get(), playing_->run, attempt,
                            library_.scenario(attempt.scenario) ? attempt.scenario : "", language_);
}

void Desk::do_it(const screens::Leave&, Moment now) { show_home(now); }

void Desk::do_it(const screens::Retry& action, Moment now) {
    do_it(screens::OpenScenario{action.scenario}, now);
}

void Desk::do_it(const screens::SwitchLanguage& action, Moment now) {
    language_ = language_of(action.code).value_or(language_);
    shell_.language = code_of(language_);
    shell_.notice.clear();
    if (playing_) playing_->language = spoken(playing_->scenario(), language_);
    show_again(now);
}

void Desk::do_it(const screens::SwitchTheme& action, Moment) { shell_.theme = action.theme; }

void Desk::do_it(const screens::Mute& action, Moment) { shell_.muted = action.on; }

void Desk::do_it(const screens::Zoom& action, Moment) { shell_.zoom = std::clamp(action.percent, 80, 200); }

void Desk::do_it(const screens::Dismiss&, Moment) { shell_.notice.clear(); }

void Desk::do_it(const screens::Quit&, Moment) {
    deliver();
    quit_ = true;
}

// ---- the store

void Desk::with_store(const std::function<void(attempts::Store&)>& work) {
    if (!setup_.store) return;
    try {
        work(*setup_.store);
    } catch (const attempts::Fault& fault) {
        passing_notice_ = false;
        shell_.notice = sentence(fault, language_);
    }
}

std::vector<attempts::Attempt> Desk::my_attempts() {
    std::vector<attempts::Attempt> mine;
    deliver();
    with_store([&](attempts::Store& store) { mine = store.list(setup_.person); });
    return mine;
}

bool Desk::deliver() {
    auto fault = outbox_.deliver();
    if (playing_ && !playing_->journal.flush()) fault = playing_->journal.fault();
    tell_fault(fault);
    return !fault;
}

void Desk::tell_fault(const std::optional<attempts::Fault>& fault) {
    if (fault) {
        passing_notice_ = false;
        shell_.notice = told_fault_ = sentence(*fault, language_);
    } else if (shell_.notice == told_fault_) {
        shell_.notice.clear();
    }
}

// ---- the conversation

void Desk::prepare(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed) {
    const auto variant = variant_of(*scenario, seed);
    preparing_ = Preparing{std::move(scenario), variant, seed, {}};
    open_paper_.reset();
}

void Desk::put_away() {
    if (playing_) outbox_.take(std::move(playing_->journal));
    playing_.reset();
}

void Desk::settle() {
    if (playing_->run.ending())
        seal();
    else if (playing_->run.finished())
        shell_.notice = dead_end_text(language_);
}

void Desk::seal() {
    const auto& exchanges = playing_->run.transcript().exchanges;
    if (by_phone(playing_->scenario(),
                 exchanges.empty() ? playing_->scenario().start : exchanges.back().before.turn))
        cues_.push_back(Cue::hang_up);
    playing_->journal.seal(attempts::seal_of(playing_->study.get(), playing_->run));
}

} // namespace aplomo::state
