#include <algorithm>

#include "agenda/calendar.hpp"
#include "desktop/state/build_assigned.hpp"
#include "desktop/state/desk.hpp"
#include "desktop/state/tell.hpp"
#include "machine/moment.hpp"

namespace aplomo::state {

void Desk::ask_mine() {
    if (mine_.person != person()) mine_ = {};
    teams_.ask(AskMine{person()});
}

void Desk::take(Mine mine, Moment now) {
    if (mine.person != person()) return; // of somebody else, or the store did not answer
    mine_ = std::move(mine);
    if (shows<screens::HomeScreen>() || shows<screens::AttemptsScreen>()) show_again(now);
}

void Desk::ask_assigned() { teams_.ask(AskAssigned{leading_.team, person()}); }

void Desk::take(Assigned assigned, Moment) {
    if (assigned.team == leading_.team) leading_.assigned = std::move(assigned);
}

/// A person of the team's page, or the one that is looked at.
std::vector<std::string> Desk::may_be_given() const {
    std::vector<std::string> people;
    if (leading_.numbers) people = leading_.numbers->shown;
    const auto& one = leading_.trainee;
    if (!one.empty() && std::find(people.begin(), people.end(), one) == people.end()) people.push_back(one);
    return people;
}

void Desk::show_give(const screens::Gift& gift, Moment now) {
    auto give = build_give(leading_.team, gift, library_, agenda::today(now), language_);
    give.people = may_be_given();
    auto& person = give.gift.person;
    if (std::find(give.people.begin(), give.people.end(), person) == give.people.end()) person.clear();
    screen_ = std::move(give);
}

void Desk::do_it(const screens::ShowGift& action, Moment now) {
    const auto* form = std::get_if<screens::GiveScreen>(&screen_);
    if (leading_.teams.empty() || leading_.team.empty() || (form != nullptr && form->giving)) return;
    show_give(action.to, now);
}

void Desk::do_it(const screens::Give&, Moment now) {
    auto* form = std::get_if<screens::GiveScreen>(&screen_);
    if (form == nullptr || form->giving || form->gift.scenarios.empty()) return;
    const auto& gift = form->gift;
    const auto until = gift.days > 0 ? reports::iso_of(agenda::today(now) + gift.days) : std::string{};
    teams_.ask(AskGive{leading_.team,
                       {setup_.fresh_id(), gift.person.empty() ? leading_.team : std::string{}, gift.person,
                        static_cast<attempts::Mode>(gift.mode), gift.mark, until, person(),
                        machine::iso_utc(now), gift.scenarios}});
    form->giving = true;
}

void Desk::take(const Gave& gave, Moment now) {
    if (gave.team != leading_.team) return;
    ask_assigned();
    if (!shows<screens::GiveScreen>()) return;
    leading_.trainee.empty() ? show_team(now) : show_trainee();
    toast({screens::Toast::About::done, given_text(language_), {}, {}});
}

void Desk::do_it(const screens::TakeBack& action, Moment) {
    if (!leading_.teams.empty()) teams_.ask(AskTakeBack{leading_.team, person(), action.assignment});
}

void Desk::take(const TookBack& taken, Moment) {
    if (taken.team == leading_.team) ask_assigned();
}

} // namespace aplomo::state
