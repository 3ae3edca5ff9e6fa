#pragma once

#include <string>
#include <vector>

#include "desktop/screens/settings.hpp"

namespace aplomo::state {

/// Settings as text: a line `key = value` for each, readable by people. Lines that are empty or begin with #
/// mean nothing.
struct ReadSettings {
    screens::Settings settings;
    std::vector<int> strange; ///< the lines, from 1, whose key or value has no meaning
};

/// The last line that makes sense counts; what no line tells is as in `usual`.
ReadSettings read_settings(const std::string& text, const screens::Settings& usual);

/// The text with what differs between `before` and `now` put in, and with a line for each setting that has
/// none yet. Every other line stays as it is.
std::string written_settings(const std::string& text, const screens::Settings& usual,
                             const screens::Settings& before, const screens::Settings& now);

/// With every value in its range and the name in one short line.
screens::Settings in_range(screens::Settings settings);

} // namespace aplomo::state
