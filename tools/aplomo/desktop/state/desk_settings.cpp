#include "desktop/state/desk.hpp"
#include "settings/settings_text.hpp"

namespace aplomo::state {

void Desk::do_it(const screens::ChangeSettings& action, Moment now) {
    auto to = settings::in_range(action.to);
    if (shell_.name_is_fixed) to.person = shell_.person;
    if (to == static_cast<const screens::Settings&>(shell_)) return;
    const bool retold = to.language != shell_.language;
    static_cast<screens::Settings&>(shell_) = std::move(to);
    settings_changed_ = now;
    if (!retold) return;
    language_ = *language_of(shell_.language);
    shell_.notice.clear();
    shell_.toasts.clear();
    if (playing_) playing_->language = spoken(playing_->scenario(), language_);
    show_again(now);
}

void Desk::do_it(const screens::SwitchLanguage& action, Moment now) {
    screens::Settings to = shell_;
    if (language_of(action.code)) to.language = action.code;
    do_it(screens::ChangeSettings{to}, now);
}

void Desk::do_it(const screens::SwitchTheme& action, Moment now) {
    screens::Settings to = shell_;
    to.theme = action.theme;
    do_it(screens::ChangeSettings{to}, now);
}

void Desk::do_it(const screens::Mute& action, Moment now) {
    screens::Settings to = shell_;
    to.muted = action.on;
    do_it(screens::ChangeSettings{to}, now);
}

void Desk::do_it(const screens::Zoom& action, Moment now) {
    screens::Settings to = shell_;
    to.zoom = action.percent;
    do_it(screens::ChangeSettings{to}, now);
}

void Desk::do_it(const screens::ShowKeys& action, Moment) { shell_.keys_shown = action.on; }

void Desk::show_settings() { screen_ = screens::SettingsScreen{kept_things()}; }

void Desk::show_welcome() {
    auto kept = kept_things();
    std::erase_if(kept, [](const auto& thing) { return thing.what == screens::KeptThing::What::scenarios; });
    screen_ = screens::WelcomeScreen{!setup_.name_told, std::move(kept)};
}

std::vector<screens::KeptThing> Desk::kept_things() const {
    using What = screens::KeptThing::What;
    return {{What::attempts, setup_.kept_in, setup_.deliver != nullptr},
            {What::settings, setup_.settings_file.path().string(), false},
            {What::scenarios, setup_.scenarios.string(), false}};
}

void Desk::keep_settings() {
    if (!settings_changed_) return;
    settings_changed_.reset();
    ask_led();
    ask_mine();
    if (setup_.settings_file.keep(setup_.settings, shell_) || told_not_kept_) return;
    told_not_kept_ = true;
    tell(settings::settings_not_kept(setup_.settings_file.path(), language_));
}

} // namespace aplomo::state
