#include "desktop/views/setting_rows.hpp"

#include <fmt/format.h>

#include "desktop/views/choice.hpp"
#include "desktop/views/names.hpp"
#include "desktop/views/stepper.hpp"
#include "desktop/views/switch.hpp"
#include "desktop/views/text_field.hpp"

namespace aplomo::views {
namespace {

using screens::Settings;

std::string percent(const Frame& frame, int value) {
    return fmt::format(fmt::runtime(frame.tr("{0}%")), value);
}

SettingRow switch_row(const Frame& frame, std::string label, std::string name, std::string about,
                      bool Settings::*field, const Settings& now) {
    const bool on = now.*field;
    return {name, std::move(about), switch_width(frame),
            [=](Frame& f, const Rect& room, Settings& to, bool& changed) {
                if (draw_switch(f, {room.x, room.y, switch_width(f), 44}, label, name, on))
                    to.*field = !on, changed = true;
                return 44.0F;
            }};
}

SettingRow number_row(const std::string& about, const Stepper& stepper, int Settings::*field) {
    return {stepper.name, about, stepper_width, [=](Frame& f, const Rect& room, Settings& to, bool& changed) {
                if (const auto value = draw_stepper(f, {room.x, room.y, stepper_width, 44}, stepper))
                    to.*field = *value, changed = true;
                return 44.0F;
            }};
}

SettingRow choice_row(const std::string& name, const std::string& about, std::string_view label,
                      const std::vector<std::string>& words, std::size_t on,
                      const std::function<void(Settings&, std::size_t)>& set) {
    return {name, about, 110 * static_cast<float>(words.size()),
            [=](Frame& f, const Rect& room, Settings& to, bool& changed) {
                std::optional<std::size_t> pressed;
                const float height = draw_choice(f, room, label, words, on, pressed);
                if (pressed) set(to, *pressed), changed = true;
                return height;
            }};
}

} // namespace

SettingRow language_row(const Frame& frame, const Settings& now) {
    return choice_row(frame.tr("Language"),
                      frame.tr("For the window, and for conversations available in it."), "language ",
                      {"Español", "English"}, now.language == "es" ? 0 : 1,
                      [](Settings& to, std::size_t i) { to.language = i == 0 ? "es" : "en"; });
}

SettingRow name_row(const Frame& frame, const Settings& now) {
    return {
        frame.tr("Your name"),
        frame.tr("Your attempts are kept under it. With another name you start afresh; the old ones stay."),
        300, [now](Frame& f, const Rect& room, Settings& to, bool& changed) {
            const float height = text_field_height(f, now.person, room.w);
            const auto typing = text_field(f, {room.x, room.y, room.w, height}, "name", f.tr("Your name"),
                                           now.person, f.tr("No name"));
            if (typing.text) to.person = *typing.text, changed = true;
            return height;
        }};
}

SettingRow goal_row(const Frame& frame, const Settings& now) {
    const auto words = now.daily_goal == 0 ? frame.tr("None") : fmt::format("{}", now.daily_goal);
    return number_row(frame.tr("How many conversations you want to practise in a day. Only you see it."),
                      {"goal", frame.tr("Daily goal"), words, now.daily_goal, 1, 0, 10},
                      &Settings::daily_goal);
}

SettingRow theme_row(const Frame& frame, const Settings& now) {
    return choice_row(frame.tr("Colours"), frame.tr("Contrast is black and white with strong edges."),
                      "theme ", {frame.tr("Light"), frame.tr("Dark"), frame.tr("Contrast")},
                      static_cast<std::size_t>(now.theme),
                      [](Settings& to, std::size_t i) { to.theme = static_cast<screens::Theme>(i); });
}

SettingRow zoom_row(const Frame& frame, const Settings& now) {
    return number_row(frame.tr("Of letters and everything else. Ctrl with + and − does the same anywhere."),
                      {"zoom", frame.tr("Size"), percent(frame, now.zoom), now.zoom, 10, 80, 200},
                      &Settings::zoom);
}

SettingRow motion_row(const Frame& frame, const Settings& now) {
    return switch_row(frame, "still", frame.tr("Less motion"),
                      frame.tr("Faces and screens change at once; nobody blinks."), &Settings::still, now);
}

SettingRow mute_row(const Frame& frame, const Settings& now) {
    return switch_row(
        frame, "muted", frame.tr("Mute"),
        frame.tr("Nothing is heard. Everything that is said is written too. M does the same anywhere."),
        &Settings::muted, now);
}

SettingRow volume_row(const Frame& frame, const Settings& now) {
    return number_row(frame.tr("Of the voices and of the sounds."),
                      {"volume", frame.tr("Volume"), percent(frame, now.volume), now.volume, 10, 0, 100},
                      &Settings::volume);
}

SettingRow speed_row(const Frame& frame, const Settings& now) {
    return number_row(
        frame.tr("How fast the voice speaks when it is calm. Anger makes it faster."),
        {"speed", frame.tr("Speed of the voice"), percent(frame, now.speed), now.speed, 10, 50, 200},
        &Settings::speed);
}

SettingRow self_voicing_row(const Frame& frame, const Settings& now) {
    return switch_row(
        frame, "self voicing", frame.tr("Read aloud"),
        frame.tr("A voice reads what the Tab key reaches. For a screen reader there is the terminal: "
                 "aplomo play"),
        &Settings::self_voicing, now);
}

SettingRow say_first_row(const Frame& frame, const Settings& now) {
    return switch_row(
        frame, "say first", frame.tr("Say it first"),
        frame.tr("You write your own sentence before the replies are shown. It is kept with the "
                 "attempt and not scored."),
        &Settings::say_first, now);
}

} // namespace aplomo::views
