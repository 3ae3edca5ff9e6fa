#include <algorithm>

#include "desktop/state/desk.hpp"
#include "desktop/state/tell.hpp"

namespace aplomo::state {

void Desk::toast(screens::Toast toast) {
    auto& toasts = shell_.toasts;
    std::erase_if(toasts, [&](const auto& each) { return each.words == toast.words; });
    toast.id = ++last_toast_;
    toasts.push_back(std::move(toast));
    if (toasts.size() > screens::most_toasts) toasts.erase(toasts.begin());
}

bool Desk::take_opened() {
    const auto opened = background_.opener.take();
    const bool failed = std::find(opened.begin(), opened.end(), false) != opened.end();
    if (failed) tell(folder_not_opened_text(language_));
    return failed;
}

void Desk::do_it(const screens::DismissToast& action, Moment) {
    std::erase_if(shell_.toasts, [&](const auto& each) { return each.id == action.id; });
}

void Desk::do_it(const screens::OpenFolder& action, Moment) {
    if (setup_.open_folder)
        background_.opener.ask([open = setup_.open_folder, path = action.path] { return open(path); });
}

void Desk::do_it(const screens::Copy& action, Moment) {
    if (!setup_.copy) return;
    setup_.copy(action.words);
    toast({screens::Toast::About::done, copied_text(language_), {}, {}});
}

} // namespace aplomo::state
