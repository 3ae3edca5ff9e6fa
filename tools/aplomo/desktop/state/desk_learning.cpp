#include "agenda/assessed.hpp"
#include "agenda/calendar.hpp"
#include "desktop/state/build_handbook.hpp"
#include "desktop/state/build_progress.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/state/tell.hpp"
#include "reports/proposals.hpp"

namespace aplomo::state {
namespace {

using Behind = screens::HandbookScreen::Behind;

Behind behind(const screens::Screen& left) {
    if (std::holds_alternative<screens::WelcomeScreen>(left)) return Behind::welcome;
    if (std::holds_alternative<screens::BriefingScreen>(left)) return Behind::briefing;
    if (std::holds_alternative<screens::ConversationScreen>(left)) return Behind::conversation;
    if (std::holds_alternative<screens::DebriefScreen>(left)) return Behind::debrief;
    return Behind::nothing;
}

} // namespace

std::vector<reports::Recount> Desk::my_recounts(const std::vector<attempts::Attempt>& attempts) {
    with_store([&](attempts::Store& store) { recounts_.want(attempts, store); });
    return recounts_.of(attempts);
}

screens::Aim Desk::aim(const std::string& scenario) {
    screens::Aim found;
    with_store([&](attempts::Store& store) {
        auto goals = store.goals(person(), scenario);
        if (goals.empty()) goals = store.goals(person(), {});
        if (!goals.empty())
            found = {reports::goal_words(goals.front(), *setup_.rubric, language_), goals.front().tag};
    });
    return found;
}

std::uint64_t Desk::next_seed(const scenario::Scenario& scenario) {
    auto sittings = agenda::local_sittings(my_attempts());
    if (lookback_) // the last one, also where nothing is kept
        sittings.push_back({lookback_->attempt.scenario, lookback_->attempt.variant, {}, true, false});
    const auto seed = setup_.fresh_seed();
    return reports::seed_for(scenario, reports::next_variant(scenario, sittings, seed), seed);
}

bool Desk::is_tested() const {
    return shows<screens::ConversationScreen>() && playing_->mode == attempts::Mode::assessment &&
           !playing_->run.ending();
}

std::set<std::string> Desk::kept_back(const std::vector<attempts::Attempt>& attempts) const {
    std::set<std::string> scenarios;
    if (playing_ && !playing_->run.ending()) scenarios.insert(playing_->scenario().id);
    if (preparing_ && preparing_->mode == attempts::Mode::assessment)
        scenarios.insert(preparing_->scenario->id);
    for (const auto& attempt : attempts)
        if (attempts::is_being_assessed(attempts, attempt.scenario)) scenarios.insert(attempt.scenario);
    return scenarios;
}

bool Desk::keeps_back(const std::string& scenario) {
    if (!attempts::is_being_assessed(my_attempts(), scenario)) return false;
    toast({screens::Toast::About::closed, agenda::assessed_text(language_), {}, {}});
    return true;
}

void Desk::show_handbook(const std::string& entry) {
    if (is_tested()) {
        toast({screens::Toast::About::closed, closed_handbook_text(language_), {}, {}});
        return;
    }
    const auto* shown = std::get_if<screens::HandbookScreen>(&screen_);
    const std::string search = shown != nullptr ? shown->search : std::string{};
    if (shown == nullptr) looked_up_from_ = screen_;
    showcase_.want(library_);
    const auto attempts = my_attempts();
    auto handbook = build_handbook({*setup_.rubric, showcase_.scenes(library_, kept_back(attempts)),
                                    reports::mastery(my_recounts(attempts)), entry, language_});
    handbook.search = search;
    handbook.behind = behind(*looked_up_from_);
    handbook.looking = showcase_.busy();
    handbook.counting = recounts_.busy();
    screen_ = std::move(handbook);
}

void Desk::leave_handbook(Moment now) {
    screen_ = std::move(*looked_up_from_);
    looked_up_from_.reset();
    const bool broken = shows<screens::BriefingScreen>() && !library_.scenario(preparing_->scenario->id);
    broken ? show_findings(preparing_->scenario->id) : show_again(now);
}

void Desk::show_progress(Moment now) {
    const auto attempts = my_attempts();
    auto progress = build_progress({library_, *setup_.rubric, agenda::local_sittings(attempts),
                                    my_recounts(attempts), agenda::today(now), language_});
    progress.left_out = recounts_.left_out(attempts);
    progress.wanted = recounts_.busy() ? recounts_.wanted() : 0;
    progress.done = recounts_.done();
    screen_ = std::move(progress);
}

bool Desk::collect(Moment now) {
    const bool found = showcase_.collect();
    const bool counted = recounts_.collect();
    if (auto* progress = std::get_if<screens::ProgressScreen>(&screen_); progress && recounts_.busy()) {
        const int before = progress->done;
        progress->done = recounts_.done();
        return progress->done != before;
    }
    const bool shown = shows<screens::ProgressScreen>() ? counted : shows<screens::HandbookScreen>();
    if (!shown || (!found && !counted)) return false;
    show_again(now);
    return true;
}

void Desk::do_it(const screens::OpenEntry& action, Moment) { show_handbook(action.id); }

void Desk::do_it(const screens::Search& action, Moment) {
    if (auto* handbook = std::get_if<screens::HandbookScreen>(&screen_)) handbook->search = action.words;
}

} // namespace aplomo::state
