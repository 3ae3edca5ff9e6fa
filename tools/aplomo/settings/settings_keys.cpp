#include "settings/settings_keys.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "diagnostics/language.hpp"
#include "script/one_line.hpp"

namespace aplomo::settings {
namespace {

constexpr std::array themes{"light", "dark", "contrast"};

SettingsKey language_key() {
    return {"language", [](const Settings& s) { return s.language; },
            [](Settings& s, const std::string& value) {
                const bool known = language_of(value).has_value();
                if (known) s.language = value;
                return known;
            },
            [](Settings& s) {
                if (!language_of(s.language)) s.language = "en";
            }};
}

SettingsKey name_key() {
    return {"name", [](const Settings& s) { return s.person; },
            [](Settings& s, const std::string& value) {
                const bool good = script::one_line(value) == value;
                if (good) s.person = value;
                return good;
            },
            [](Settings& s) { s.person = script::one_line(s.person); }};
}

SettingsKey theme_key() {
    return {"theme",
            [](const Settings& s) { return std::string(themes.at(static_cast<std::size_t>(s.theme))); },
            [](Settings& s, const std::string& value) {
                const auto* const found = std::find(themes.begin(), themes.end(), value);
                if (found == themes.end()) return false;
                s.theme = static_cast<Theme>(found - themes.begin());
                return true;
            },
            [](Settings&) {}};
}

std::optional<int> number_of(const std::string& text) {
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size()) return {};
    return number;
}

SettingsKey number_key(std::string name, int Settings::*field, int least, int most) {
    return {std::move(name), [field](const Settings& s) { return std::to_string(s.*field); },
            [=](Settings& s, const std::string& value) {
                const auto number = number_of(value);
                if (!number || *number < least || *number > most) return false;
                s.*field = *number;
                return true;
            },
            [=](Settings& s) { s.*field = std::clamp(s.*field, least, most); }};
}

SettingsKey switch_key(std::string name, bool Settings::*field) {
    return {std::move(name), [field](const Settings& s) { return std::string(s.*field ? "yes" : "no"); },
            [field](Settings& s, const std::string& value) {
                if (value != "yes" && value != "no") return false;
                s.*field = value == "yes";
                return true;
            },
            [](Settings&) {}};
}

} // namespace

const std::vector<SettingsKey>& settings_keys() {
    static const std::vector<SettingsKey> keys{language_key(),
                                               name_key(),
                                               theme_key(),
                                               number_key("zoom", &Settings::zoom, 80, 200),
                                               number_key("volume", &Settings::volume, 0, 100),
                                               number_key("voice_speed", &Settings::speed, 50, 200),
                                               switch_key("mute", &Settings::muted),
                                               switch_key("reduced_motion", &Settings::still),
                                               switch_key("self_voicing", &Settings::self_voicing),
                                               switch_key("say_it_first", &Settings::say_first),
                                               number_key("daily_goal", &Settings::daily_goal, 0, 10)};
    return keys;
}

const SettingsKey* find_settings_key(std::string_view name) {
    const auto& keys = settings_keys();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const auto& key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

} // namespace aplomo::settings
