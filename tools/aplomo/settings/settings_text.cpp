#include "settings/settings_text.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

#include "settings/settings_keys.hpp"

namespace aplomo::settings {
namespace {

constexpr auto heading =
    "# How Aplomo looks and sounds for you. Aplomo changes values here, and leaves every "
    "other line as it is.\n";

std::string trimmed(const std::string& text) {
    constexpr auto blanks = " \t\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

bool says_nothing(const std::string& line) {
    const auto words = trimmed(line);
    return words.empty() || words.front() == '#';
}

/// A line that is read before there is a window: where attempts are kept.
bool is_of_the_store(const std::string& line) { return trimmed(line.substr(0, line.find('='))) == "store"; }

/// Takes a line into the settings; gives its key, or null when the line makes no sense.
const SettingsKey* take(const std::string& line, Settings& settings) {
    const auto sign = line.find('=');
    if (sign == std::string::npos) return nullptr;
    const auto* key = find_settings_key(trimmed(line.substr(0, sign)));
    return key != nullptr && key->set(settings, trimmed(line.substr(sign + 1))) ? key : nullptr;
}

/// The line that counts for a key; the number of lines when there is none.
std::size_t line_that_counts(const std::vector<std::string>& lines, const SettingsKey& key) {
    std::size_t last = lines.size();
    Settings ignored;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!says_nothing(lines[i]) && take(lines[i], ignored) == &key) last = i;
    return last;
}

} // namespace

ReadSettings read_settings(const std::string& text, const Settings& usual) {
    ReadSettings read{usual, {}};
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!says_nothing(lines[i]) && !is_of_the_store(lines[i]) && take(lines[i], read.settings) == nullptr)
            read.strange.push_back(static_cast<int>(i) + 1);
    return read;
}

std::string written_settings(const std::string& text, const Settings& usual, const Settings& before,
                             const Settings& now) {
    auto lines = lines_of(text);
    const auto kept = read_settings(text, usual).settings;
    for (const auto& key : settings_keys()) {
        const auto value = key.get(now) == key.get(before) ? key.get(kept) : key.get(now);
        const auto at = line_that_counts(lines, key);
        if (at == lines.size())
            lines.push_back(key.name + " = " + value);
        else if (key.get(kept) != value)
            lines[at] = key.name + " = " + value;
    }
    std::string written = text.empty() ? heading : "";
    for (const auto& line : lines) written += line + '\n';
    return written;
}

Settings in_range(Settings settings) {
    for (const auto& key : settings_keys()) key.bring_in(settings);
    return settings;
}

} // namespace aplomo::settings
