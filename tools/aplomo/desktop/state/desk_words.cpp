#include "desktop/state/desk.hpp"

namespace aplomo::state {
namespace {

/// Without the blanks and empty lines around it.
std::string trimmed(const std::string& text) {
    constexpr auto blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

} // namespace

screens::ConversationScreen* Desk::writing() {
    auto* conversation = std::get_if<screens::ConversationScreen>(&screen_);
    const bool asked = conversation != nullptr && conversation->own && conversation->own->asked;
    return asked ? conversation : nullptr;
}

void Desk::do_it(const screens::Write& action, Moment /*now*/) {
    auto* conversation = writing();
    if (conversation == nullptr) return;
    playing_->typed = playing_->draft = conversation->own->typed = action.words;
}

void Desk::do_it(const screens::ShowReplies& action, Moment now) {
    if (writing() == nullptr) return;
    playing_->typed = trimmed(action.typed);
    playing_->said_first = true;
    playing_->asked = now;
    show_conversation(now);
}

void Desk::do_it(const screens::Reword& /*action*/, Moment now) {
    const auto* conversation = std::get_if<screens::ConversationScreen>(&screen_);
    if (conversation == nullptr || !conversation->own) return;
    playing_->said_first = false;
    if (playing_->typed.empty()) playing_->typed = playing_->draft;
    show_conversation(now);
}

void Desk::do_it(const screens::SayFirst& action, Moment now) {
    screens::Settings to = static_cast<const screens::Settings&>(shell_);
    to.say_first = action.on;
    do_it(screens::ChangeSettings{to}, now);
    if (!shows<screens::ConversationScreen>() || playing_->run.finished()) return;
    playing_->said_first = false;
    playing_->typed = action.on ? playing_->draft : std::string();
    show_conversation(now);
}

} // namespace aplomo::state
