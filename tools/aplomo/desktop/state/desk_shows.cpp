#include "desktop/state/desk.hpp"

#include "agenda/calendar.hpp"
#include "attempts/rebuild.hpp"
#include "attempts/verify.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/build_given.hpp"
#include "desktop/state/tell.hpp"

namespace aplomo::state {
namespace {

constexpr std::chrono::milliseconds between_homes(300); // while scenarios are read

} // namespace

void Desk::show_home(Moment now) {
    put_away();
    preparing_.reset();
    home_is_old_ = false;
    next_home_ = now + between_homes;
    screen_ = build_home({library_, my_attempts(), person(), aim({}), mode_, filter_, language_, now,
                          background_.checks, background_.first_time, mine_.dues, setup_.scenarios});
}

void Desk::show_briefing(Moment now) {
    auto briefing = build_briefing(*preparing_, open_paper_, my_attempts(), library_, language_);
    briefing.aim = aim(briefing.scenario);
    if (preparing_->given)
        briefing.given = build_given(*preparing_->given, library_, agenda::today(now), language_);
    screen_ = std::move(briefing);
}

void Desk::show_conversation(Moment now) {
    screen_ = build_conversation(*playing_, shell_.say_first, now, language_);
}

void Desk::show_findings(const std::string& scenario) {
    const auto* entry = library_.find(scenario);
    if (entry == nullptr) return;
    if (entry->loaded.scenario) ask_check(*entry);
    auto findings = build_findings(*entry, find_check(background_.checks, *entry), language_);
    findings.unchecked = findings.checking && !background_.asked_checks.contains(scenario);
    findings.checking = findings.checking && !findings.unchecked;
    screen_ = std::move(findings);
}

void Desk::show_attempts() {
    auto attempts = build_attempts(my_attempts(), library_, attempts_of_, language_);
    for (auto& row : attempts.rows) row.remarked = mine_.remarked.contains(row.id);
    screen_ = std::move(attempts);
}

} // namespace aplomo::state
