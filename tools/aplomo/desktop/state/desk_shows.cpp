#include "desktop/state/desk.hpp"

#include "attempts/rebuild.hpp"
#include "attempts/verify.hpp"
#include "desktop/state/build.hpp"
#include "desktop/state/tell.hpp"

namespace aplomo::state {

void Desk::show_home(Moment now) {
    put_away();
    preparing_.reset();
    screen_ = build_home({library_, my_attempts(), person(), {}, mode_, filter_, language_, now});
}

void Desk::show_briefing() {
    screen_ = build_briefing(*preparing_, open_paper_, mode_, my_attempts(), library_, language_);
}

void Desk::show_conversation(Moment now) { screen_ = build_conversation(*playing_, now); }

void Desk::show_findings(const std::string& scenario) {
    if (const auto* entry = library_.find(scenario)) screen_ = build_findings(*entry, language_);
}

void Desk::show_attempts() { screen_ = build_attempts(my_attempts(), library_, attempts_of_, language_); }

void Desk::show_handbook(const std::string& entry) {
    screen_ = build_handbook(*setup_.rubric, entry, language_);
}

} // namespace aplomo::state
