#include <utility>

#include "attempts/verify.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/state/save_debrief.hpp"
#include "machine/moment.hpp"

namespace aplomo::state {

void Desk::look_at(Lookback lookback) {
    lookback_ = std::move(lookback);
    with_store([&](attempts::Store& store) {
        lookback_->thoughts =
            store.reflection(person(), lookback_->attempt.id).value_or(attempts::Reflection{});
    });
    draft_ = {};
    ask_said();
    show_lookback();
}

void Desk::show_lookback() {
    const auto text = debrief_text(*lookback_, language_);
    proposals_ = text.proposals;
    const bool mine = setup_.store != nullptr && lookback_->attempt.person == person();
    auto debrief = build_debrief(*lookback_, text, library_.scenario(lookback_->attempt.scenario).get(), mine,
                                 language_);
    if (lookback_->attempt.person != person()) debrief.whose = lookback_->attempt.person;
    tell_remarks(debrief);
    screen_ = std::move(debrief);
}

/// What cannot be kept now is tried again after a while; what the store will never take is let go.
void Desk::keep_thoughts(Moment now) {
    if (!lookback_ || !lookback_->changed) return;
    lookback_->changed = now;
    if (!deliver()) return;
    try {
        setup_.store->reflect(person(), lookback_->attempt.id, lookback_->thoughts);
        lookback_->changed.reset();
    } catch (const attempts::Fault& fault) {
        using Kind = attempts::FaultKind;
        if (fault.kind() != Kind::out_of_turn && fault.kind() != Kind::not_yours) return tell_fault(fault);
        lookback_->changed.reset();
        shell_.notice = sentence(fault, language_);
    }
}

void Desk::do_it(const screens::SeeDebrief&, Moment) {
    if (!playing_ || !playing_->run.ending() || !shows<screens::ConversationScreen>()) return;
    wants_debrief_ = awaits_seal();
    if (!wants_debrief_) look_at(look_back(*playing_));
}

void Desk::ask_debrief(const std::string& id) {
    deliver();
    with_store([&](attempts::Store& store) {
        const auto attempt = store.find(id);
        if (!attempt || keeps_back(attempt->scenario)) return;
        auto rebuilding = attempts::rebuild(store, *attempt);
        auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding);
        if (rebuilt == nullptr || !rebuilt->run.ending())
            shell_.notice = sentence(attempts::verify(store, *attempt), language_);
        else
            awaited_ = look_back(std::move(*rebuilt), *attempt, background_.studies);
    });
}

void Desk::do_it(const screens::Reflect& action, Moment now) {
    auto* debrief = std::get_if<screens::DebriefScreen>(&screen_);
    if (debrief == nullptr || !debrief->thoughts || *debrief->thoughts == action.to) return;
    if (action.to.goal && *action.to.goal >= proposals_.size()) return;
    debrief->thoughts = action.to;
    lookback_->thoughts = kept(action.to, proposals_, debrief->hardest);
    lookback_->changed = now;
}

void Desk::do_it(const screens::SaveDebrief& action, Moment now) {
    if (!shows<screens::DebriefScreen>()) return;
    Saving saving{*lookback_,
                  action.kind,
                  setup_.documents,
                  language_,
                  setup_.store_address,
                  person(),
                  setup_.store_address.empty() ? std::string{} : setup_.fresh_id(),
                  machine::iso_utc(now)};
    background_.saver.ask(
        [saving = std::move(saving)](machine::Errand& errand) { return save_debrief(saving, errand); });
}

bool Desk::tell_saved() {
    const auto all = background_.saver.take();
    for (const auto& saved : all) {
        if (saved.good)
            toast({screens::Toast::About::done, saved.sentence, setup_.documents.string(), {}});
        else if (saved.stopped)
            toast({screens::Toast::About::closed, saved.sentence, {}, {}});
        else
            shell_.notice = saved.sentence;
    }
    return !all.empty();
}

void Desk::do_it(const screens::RetryFrom& action, Moment now) {
    if (!shows<screens::DebriefScreen>() || lookback_->attempt.id != action.attempt) return;
    if (lookback_->attempt.person != person()) return;
    const auto decisions = lookback_->run.transcript().exchanges.size();
    if (action.decision < 1 || static_cast<std::size_t>(action.decision) > decisions) return;
    put_away();
    playing_ =
        retry(*lookback_, static_cast<std::size_t>(action.decision),
              {setup_.fresh_id(), person(), 0, attempts::Mode::practice,
               spoken(lookback_->run.scenario(), language_), machine::iso_utc(now), setup_.program_version},
              setup_.store.get(), now);
    tell_fault(playing_->journal.fault());
    show_conversation(now);
}

void Desk::do_it(const screens::Retry& action, Moment now) {
    do_it(screens::OpenScenario{action.scenario}, now);
}

} // namespace aplomo::state
