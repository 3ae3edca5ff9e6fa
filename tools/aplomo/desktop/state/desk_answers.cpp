#include <algorithm>

#include "attempts/not_done.hpp"
#include "desktop/state/desk.hpp"
#include "machine/moment.hpp"
#include "reports/best_replies.hpp"

namespace aplomo::state {

void Desk::take(attempts::Fault fault, Moment) {
    auto* lock = std::get_if<screens::LockScreen>(&screen_);
    if (lock != nullptr) lock->checking = false;
    if (lock == nullptr && leading_.teams.empty()) return; // a trainee has nothing to do with it
    if (auto* give = std::get_if<screens::GiveScreen>(&screen_)) give->giving = false;
    draft_.keeping = false;
    if (auto* debrief = std::get_if<screens::DebriefScreen>(&screen_); debrief != nullptr && debrief->draft)
        debrief->draft = draft_;
    shell_.notice = attempts::not_done(fault, language_);
}

void Desk::take(Led led, Moment now) {
    const bool closed = led.locked && !leading_.opened;
    shell_.locked = closed && !led.teams.empty();
    leading_.teams = closed ? std::vector<std::string>{} : std::move(led.teams);
    shell_.leads = !leading_.teams.empty();
    const auto& teams = leading_.teams;
    if (std::find(teams.begin(), teams.end(), leading_.team) == teams.end()) {
        leading_.team.clear();
        leading_.numbers.reset();
    }
    verify_new(now);
    if (shows<screens::LockScreen>() && !shell_.locked) shell_.leads ? open_team(now) : show_home(now);
}

void Desk::verify_new(Moment now) {
    if (!shell_.leads || background_.first_time || std::exchange(leading_.verified, true)) return;
    std::vector<std::shared_ptr<const scenario::Scenario>> own;
    for (const auto& entry : library_.entries())
        if (entry.loaded.scenario) own.push_back(entry.loaded.scenario);
    teams_.verify(person(), machine::iso_utc(now), std::move(own));
}

void Desk::take(Unlocked answer, Moment) {
    if (auto* lock = std::get_if<screens::LockScreen>(&screen_); lock != nullptr && !answer.opens) {
        lock->checking = false;
        lock->wrong = true;
    }
    if (!answer.opens) return;
    leading_.opened = true;
    teams_.ask(AskLed{leading_.asked_for});
}

void Desk::take(TeamNumbers numbers, Moment) {
    if (numbers.team == leading_.team && numbers.from == leading_.from) leading_.numbers = std::move(numbers);
}

void Desk::take(ReplyNumbers numbers, Moment) {
    if (numbers.team == leading_.team && numbers.scenario == leading_.scenario)
        leading_.replies = std::move(numbers);
}

void Desk::take(TraineeNumbers numbers, Moment) {
    if (numbers.person == leading_.trainee) leading_.trainee_numbers = std::move(numbers);
}

bool Desk::take_best_replies() {
    if (!leading_.study || !has_come(*leading_.study)) return false;
    const auto& study = leading_.study->get();
    if (study.space.exhaustive) leading_.best = reports::best_replies(study);
    leading_.study.reset();
    return true;
}

bool Desk::tell_verifying(Moment now) {
    if (const auto ended = teams_.take_verified()) {
        if (const auto* fault = std::get_if<attempts::Fault>(&*ended)) take(*fault, now);
        if (!leading_.team.empty()) ask_team();
        return true;
    }
    auto* team = std::get_if<screens::TeamScreen>(&screen_);
    if (team == nullptr || !teams_.verifies()) return false;
    const auto [done, wanted] = teams_.verified();
    const bool changed = team->verified.done != done || team->verified.wanted != wanted;
    team->verified.done = done;
    team->verified.wanted = wanted;
    return changed;
}

bool Desk::take_answers(Moment now) {
    auto answers = teams_.take();
    for (auto& answer : answers) std::visit([&](auto& told) { take(std::move(told), now); }, answer);
    bool changed = !answers.empty();
    changed |= take_best_replies();
    changed |= tell_verifying(now);
    if (changed && shows_team_page()) show_again(now);
    return changed;
}

} // namespace aplomo::state
