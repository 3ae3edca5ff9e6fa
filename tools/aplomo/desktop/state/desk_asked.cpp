#include "desktop/state/desk.hpp"

#include <algorithm>
#include <utility>

#include "attempts/rebuild.hpp"
#include "attempts/verify.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/draw_up.hpp"
#include "desktop/state/tell.hpp"
#include "machine/moment.hpp"

namespace aplomo::state {

using scenario::Index;

void Desk::do_it(const screens::Open& action, Moment now) {
    if (action.place == screens::Place::home || action.place == screens::Place::attempts) ask_mine();
    switch (action.place) {
    case screens::Place::home: return show_home(now);
    case screens::Place::progress: recounts_.go_on(); return show_progress(now);
    case screens::Place::attempts: return do_it(screens::ShowAttemptsOf{}, now);
    case screens::Place::team: return open_team(now);
    case screens::Place::handbook: return show_handbook({});
    case screens::Place::settings: return show_settings();
    }
}

void Desk::do_it(const screens::OpenScenario& action, Moment now) {
    const auto scenario = library_.scenario(action.id);
    if (!scenario) return show_findings(action.id);
    prepare(scenario, next_seed(*scenario));
    show_briefing(now);
}

void Desk::do_it(const screens::OpenFindings& action, Moment) { show_findings(action.scenario); }

void Desk::do_it(const screens::OpenAttempt& action, Moment) { ask_debrief(action.id); }

void Desk::do_it(const screens::LookFor& action, Moment) {
    filter_ = action.filter;
    if (auto* home = std::get_if<screens::HomeScreen>(&screen_)) home->filter = filter_;
}

void Desk::do_it(const screens::ShowAttemptsOf& action, Moment) {
    attempts_of_ = action.scenario;
    show_attempts();
}

void Desk::do_it(const screens::Resume& action, Moment now) {
    if (!deliver()) return; // what the store holds may be behind
    with_store([&](attempts::Store& store) {
        const auto attempt = store.find(action.attempt);
        if (!attempt || attempt->seal) return;
        if (attempt->mode != attempts::Mode::assessment && keeps_back(attempt->scenario)) return;
        auto rebuilding = attempts::rebuild(store, *attempt);
        if (auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding)) {
            put_away();
            playing_ = resume(*attempt, std::move(rebuilt->run), &store, background_.studies, now);
            settle();
            show_conversation(now);
        } else {
            shell_.notice = sentence(attempts::verify(store, *attempt), language_);
        }
    });
}

void Desk::do_it(const screens::Discard& action, Moment now) {
    with_store([&](attempts::Store& store) { store.discard(action.attempt); });
    shows<screens::AttemptsScreen>() ? show_attempts() : show_home(now);
}

void Desk::do_it(const screens::ChooseMode& action, Moment now) {
    const bool briefed = shows<screens::BriefingScreen>();
    if (briefed) preparing_->mode = engine(action.mode);
    if (!briefed || !preparing_->given) mode_ = action.mode; // what was given has a mode of its own
    show_again(now);
}

void Desk::do_it(const screens::ReadPaper& action, Moment now) {
    if (!shows<screens::BriefingScreen>() || !preparing_->scenario->briefing ||
        action.index >= preparing_->scenario->briefing->dossier.size())
        return;
    const auto item = static_cast<Index>(action.index);
    auto read = preparing_->read;
    if (std::find(read.begin(), read.end(), item) == read.end()) read.push_back(item);
    if (!conversation::may_read(*preparing_->scenario, read)) return;
    preparing_->read = std::move(read);
    open_paper_ = item;
    show_briefing(now);
}

void Desk::do_it(const screens::Start&, Moment now) {
    if (!shows<screens::BriefingScreen>()) return;
    const auto& scenario = *preparing_->scenario;
    if (preparing_->mode != attempts::Mode::assessment && keeps_back(scenario.id)) return;
    put_away();
    playing_ = begin(*preparing_,
                     {setup_.fresh_id(), person(), preparing_->seed, preparing_->mode,
                      spoken(scenario, language_), machine::iso_utc(now), setup_.program_version},
                     setup_.store.get(), background_.studies, now);
    tell_fault(playing_->journal.fault());
    preparing_.reset();
    show_conversation(now);
}

void Desk::do_it(const screens::ChooseReply& action, Moment now) {
    if (!shows<screens::ConversationScreen>() || writing() != nullptr) return;
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

/// Nothing was decided, so there is nothing to go on with; an assessment that was looked at stays all the
/// same.
void Desk::forget_undecided() {
    if (!shows<screens::ConversationScreen>() || !playing_ ||
        !playing_->journal.attempt().decisions.empty() || playing_->mode == attempts::Mode::assessment)
        return;
    playing_->journal.discard();
    tell_fault(playing_->journal.fault());
}

void Desk::do_it(const screens::Leave&, Moment now) {
    if (shows<screens::HandbookScreen>()) return leave_handbook(now);
    if (leave_team_page(now)) return;
    forget_undecided();
    ask_mine();
    show_home(now);
}

void Desk::do_it(const screens::Dismiss&, Moment) { shell_.notice.clear(); }

void Desk::do_it(const screens::Quit&, Moment) {
    if (setup_.store) setup_.store->wait_at_most(std::chrono::seconds(2)); // this is the last try
    deliver();
    keep_settings();
    background_.saver.finish();
    quit_ = true;
}

} // namespace aplomo::state
