#pragma once

#include <string>
#include <vector>

#include "settings/settings.hpp"

namespace aplomo::settings {

/// Settings as text: a line `key = value` for each, readable by people. Lines that are empty or begin with #
/// mean nothing.
struct ReadSettings {
    Settings settings;
    std::vector<int> strange; ///< the lines, from 1, whose key or value has no meaning
};

/// The last line that makes sense counts; what no line tells is as in `usual`.
ReadSettings read_settings(const std::string& text, const Settings& usual);

/// The text with what differs between `before` and `now` put in, and with a line for each setting that has
/// none yet. Every other line stays as it is.
std::string written_settings(const std::string& text, const Settings& usual, const Settings& before,
                             const Settings& now);

/// With every value in its range and the name in one short line.
Settings in_range(Settings settings);

} // namespace aplomo::settings
