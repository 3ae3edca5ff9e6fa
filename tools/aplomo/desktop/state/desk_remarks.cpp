#include "agenda/calendar.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/state/draw_up.hpp"
#include "machine/moment.hpp"

namespace aplomo::state {

void Desk::ask_said() {
    said_.reset();
    teams_.ask(AskSaid{lookback_->attempt.id, person()});
}

/// What was said, and what is being written by somebody who leads the trainee.
void Desk::tell_remarks(screens::DebriefScreen& debrief) const {
    if (!debrief.whose.empty() && !leading_.teams.empty()) debrief.draft = draft_;
    if (!said_ || said_->attempt != debrief.attempt) return;
    for (const auto& remark : said_->remarks)
        debrief.remarks.push_back({remark.id, remark.decision, remark.written_by,
                                   agenda::date_text(remark.written, language_), remark.words,
                                   debrief.draft && remark.written_by == said_->me});
}

void Desk::take(Said said, Moment) {
    if (!lookback_ || said.attempt != lookback_->attempt.id) return;
    if (draft_.keeping) draft_ = {};
    said_ = std::move(said);
    if (shows<screens::DebriefScreen>()) show_lookback();
}

/// The debrief, while a remark about it may be written; else null.
screens::DebriefScreen* Desk::remarking() {
    auto* debrief = std::get_if<screens::DebriefScreen>(&screen_);
    return debrief != nullptr && debrief->draft && !draft_.keeping ? debrief : nullptr;
}

void Desk::do_it(const screens::DraftRemark& action, Moment) {
    auto* debrief = remarking();
    const auto decisions = debrief == nullptr ? 0 : lookback_->run.transcript().exchanges.size();
    const bool fits = action.words.size() <= screens::most_remark_bytes && action.decision >= 0 &&
                      static_cast<std::size_t>(action.decision) <= decisions;
    if (debrief == nullptr || !fits) return;
    draft_.decision = action.decision;
    draft_.words = action.words;
    debrief->draft = draft_;
}

void Desk::do_it(const screens::SayRemark&, Moment now) {
    auto* debrief = remarking();
    if (debrief == nullptr || script::without_end_blanks(draft_.words).empty()) return;
    draft_.keeping = true;
    debrief->draft = draft_;
    teams_.ask(AskSay{{setup_.fresh_id(), lookback_->attempt.id, draft_.decision, person(),
                       machine::iso_utc(now), script::without_end_blanks(draft_.words)}});
}

void Desk::do_it(const screens::TakeBackRemark& action, Moment) {
    if (remarking() != nullptr) teams_.ask(AskUnsay{{lookback_->attempt.id, person()}, action.id});
}

} // namespace aplomo::state
