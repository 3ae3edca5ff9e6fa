#include "desktop/state/desk.hpp"

namespace aplomo::state {

void Desk::do_it(const screens::TypePassword& action, Moment) {
    auto* lock = std::get_if<screens::LockScreen>(&screen_);
    if (lock == nullptr || lock->checking) return;
    lock->typed = action.to;
    lock->wrong = false;
}

void Desk::do_it(const screens::Unlock& action, Moment) {
    auto* lock = std::get_if<screens::LockScreen>(&screen_);
    if (lock == nullptr || lock->checking || action.password.empty()) return;
    *lock = {};
    lock->checking = true;
    teams_.ask(AskUnlock{action.password});
}

/// Nothing of a team is kept in the window, and what is still to come is for nobody.
void Desk::do_it(const screens::LockAgain&, Moment now) {
    if (!leading_.opened) return;
    Leading closed;
    closed.asked_for = leading_.asked_for;
    closed.verified = leading_.verified;
    leading_ = std::move(closed);
    shell_.leads = false;
    shell_.locked = true;
    show_home(now);
}

} // namespace aplomo::state
