#include <algorithm>

#include "agenda/calendar.hpp"
#include "desktop/state/add_person_command.hpp"
#include "desktop/state/build_assigned.hpp"
#include "desktop/state/build_team.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/state/titles.hpp"
#include "machine/moment.hpp"

namespace aplomo::state {

void Desk::ask_led() {
    if (leading_.asked_for == person()) return;
    leading_.asked_for = person();
    teams_.ask(AskLed{person()});
}

void Desk::ask_team() { teams_.ask(AskTeam{leading_.team, leading_.from}); }

void Desk::show_team(Moment now) {
    leading_.trainee.clear();
    leading_.scenario.clear();
    screens::TeamScreen team;
    if (leading_.numbers)
        team = build_team({library_, *setup_.rubric, *leading_.numbers, leading_.about, leading_.by_score,
                           agenda::today(now), language_});
    if (leading_.numbers && team.people == 0)
        team.add_person = add_person_command(leading_.team, setup_.store_address, language_);
    if (leading_.assigned && leading_.assigned->team == leading_.team)
        tell_assigned(team, *leading_.assigned, library_, agenda::today(now), language_);
    team.teams = leading_.teams;
    team.team = leading_.team;
    team.about = leading_.about;
    team.may_lock = leading_.opened;
    if (teams_.verifies()) {
        team.verified.wanted = teams_.verified().total;
        team.verified.done = teams_.verified().done;
    }
    screen_ = std::move(team);
}

void Desk::show_trainee() {
    const auto& numbers = leading_.trainee_numbers;
    const auto& team = leading_.numbers;
    screen_ = build_trainee(leading_.trainee, numbers ? &*numbers : nullptr, team ? &*team : nullptr,
                            library_, language_);
}

void Desk::show_replies() {
    const auto scenario = library_.scenario(leading_.scenario);
    if (scenario && leading_.replies) {
        screen_ = build_replies(*scenario, *leading_.replies, leading_.best, language_);
        return;
    }
    screens::RepliesScreen replies;
    replies.scenario = leading_.scenario;
    replies.title = title_now(library_, leading_.scenario, language_);
    replies.known = scenario != nullptr;
    replies.reading = replies.known && !leading_.replies;
    screen_ = std::move(replies);
}

void Desk::show_group() {
    const auto scenario = library_.scenario(leading_.scenario);
    if (!scenario || !leading_.replies) return show_replies();
    auto group = build_group(*scenario, *leading_.replies, leading_.best, leading_.page, language_);
    group.revealed = leading_.revealed && !leading_.best.empty();
    screen_ = std::move(group);
}

void Desk::look_at_replies(const std::string& scenario) {
    if (leading_.scenario == scenario && leading_.replies && leading_.replies->scenario == scenario) return;
    leading_.scenario = scenario;
    leading_.replies.reset();
    leading_.best.clear();
    leading_.study.reset();
    teams_.ask(AskReplies{leading_.team, scenario});
    if (const auto known = library_.scenario(scenario)) leading_.study = background_.studies.ask(known, 0);
}

void Desk::open_team(Moment now) {
    if (shell_.locked) return put_away(), void(screen_ = screens::LockScreen{});
    if (leading_.teams.empty()) return;
    put_away();
    if (leading_.team.empty()) leading_.team = leading_.teams.front();
    ask_team();
    ask_assigned();
    show_team(now);
}

void Desk::do_it(const screens::ShowTeam& action, Moment now) {
    const auto& teams = leading_.teams;
    if (std::find(teams.begin(), teams.end(), action.team) == teams.end() || action.from < 0) return;
    const bool same = action.team == leading_.team && action.from == leading_.from;
    leading_.team = action.team;
    leading_.from = action.from;
    leading_.about = action.about;
    leading_.by_score = action.by_score;
    if (!same) leading_.numbers.reset();
    if (!same) ask_team();
    if (!same) ask_assigned();
    show_team(now);
}

void Desk::do_it(const screens::ShowTrainee& action, Moment now) {
    if (leading_.teams.empty()) return;
    leading_.trainee = action.person;
    leading_.trainee_numbers.reset();
    teams_.ask(AskTrainee{leading_.team, action.person, person(), setup_.fresh_id(), machine::iso_utc(now)});
    show_trainee();
}

void Desk::do_it(const screens::ShowChoices& action, Moment) {
    if (leading_.teams.empty()) return;
    look_at_replies(action.scenario);
    show_replies();
}

void Desk::do_it(const screens::ShowGroup& action, Moment) {
    if (leading_.teams.empty()) return;
    look_at_replies(action.scenario);
    leading_.page = action.page;
    leading_.revealed = action.revealed;
    show_group();
}

bool Desk::leave_team_page(Moment now) {
    if (shows<screens::GroupScreen>()) return show_replies(), true;
    if (shows<screens::RepliesScreen>() || shows<screens::TraineeScreen>()) return show_team(now), true;
    const auto* debrief = std::get_if<screens::DebriefScreen>(&screen_);
    const bool gives = shows<screens::GiveScreen>();
    if (gives) return leading_.trainee.empty() ? show_team(now) : show_trainee(), true;
    if (debrief == nullptr || debrief->whose.empty() || leading_.teams.empty()) return false;
    leading_.trainee.empty() ? show_team(now) : show_trainee();
    return true;
}

bool Desk::shows_team_page() const {
    return shows<screens::TeamScreen>() || shows<screens::TraineeScreen>() ||
           shows<screens::RepliesScreen>() || shows<screens::GroupScreen>() || shows<screens::GiveScreen>();
}

} // namespace aplomo::state
