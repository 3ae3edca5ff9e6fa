#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "settings/settings.hpp"

namespace aplomo::settings {

/// One setting as a line of the settings file.
struct SettingsKey {
    std::string name;
    std::function<std::string(const Settings&)> get;
    /// False when the value is none; then nothing is changed.
    std::function<bool(Settings&, const std::string& value)> set;
    std::function<void(Settings&)> bring_in; ///< into its range
};

/// In the order in which they are written.
const std::vector<SettingsKey>& settings_keys();

/// Null when there is none of the name.
const SettingsKey* find_settings_key(std::string_view name);

} // namespace aplomo::settings
