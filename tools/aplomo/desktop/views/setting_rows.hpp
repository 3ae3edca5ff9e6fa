#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/action.hpp"
#include "desktop/screens/settings.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// One setting: what it is, what it does, and the control that changes it.
struct SettingRow {
    std::string name;
    std::string about;
    float width = 0; ///< of the control
    /// Draws the control and gives its height; in `to` it changes what was asked for, and says so.
    std::function<float(Frame& frame, const Rect& room, screens::Settings& to, bool& changed)> draw;
};

SettingRow language_row(const Frame& frame, const screens::Settings& now);
SettingRow name_row(const Frame& frame, const screens::Settings& now);
SettingRow goal_row(const Frame& frame, const screens::Settings& now);
SettingRow theme_row(const Frame& frame, const screens::Settings& now);
SettingRow zoom_row(const Frame& frame, const screens::Settings& now);
SettingRow motion_row(const Frame& frame, const screens::Settings& now);
SettingRow mute_row(const Frame& frame, const screens::Settings& now);
SettingRow volume_row(const Frame& frame, const screens::Settings& now);
SettingRow speed_row(const Frame& frame, const screens::Settings& now);
SettingRow self_voicing_row(const Frame& frame, const screens::Settings& now);
SettingRow say_first_row(const Frame& frame, const screens::Settings& now);

/// Draws the rows on a sheet with a heading, the controls beside the words where there is room, and gives the
/// height.
float draw_setting_rows(Frame& frame, const Rect& room, const std::string& heading,
                        const std::vector<SettingRow>& rows, const screens::Settings& now,
                        std::optional<screens::Action>& action);

} // namespace aplomo::views
