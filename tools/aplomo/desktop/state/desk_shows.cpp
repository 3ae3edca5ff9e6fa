#include "desktop/state/desk.hpp"

#include "attempts/rebuild.hpp"
#include "attempts/verify.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/tell.hpp"

namespace aplomo::state {

void Desk::show_home(Moment now) {
    put_away();
    preparing_.reset();
    screen_ = build_home({library_, my_attempts(), person(), aim({}).words, mode_, filter_, language_, now});
}

void Desk::show_briefing() {
    auto briefing = build_briefing(*preparing_, open_paper_, mode_, my_attempts(), library_, language_);
    briefing.aim = aim(briefing.scenario);
    screen_ = std::move(briefing);
}

void Desk::show_conversation(Moment now) { screen_ = build_conversation(*playing_, now); }

void Desk::show_findings(const std::string& scenario) {
    if (const auto* entry = library_.find(scenario)) screen_ = build_findings(*entry, language_);
}

void Desk::show_attempts() { screen_ = build_attempts(my_attempts(), library_, attempts_of_, language_); }

} // namespace aplomo::state
