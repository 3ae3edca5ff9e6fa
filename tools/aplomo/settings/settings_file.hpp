#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/language.hpp"
#include "settings/settings_text.hpp"

namespace aplomo::settings {

/// Where a person's settings are kept between two starts.
class SettingsFile {
  public:
    /// Nothing is kept.
    SettingsFile() = default;

    /// Reads the file; one that is not there yet, or cannot be read, tells nothing: `usual` holds.
    SettingsFile(std::filesystem::path path, const Settings& usual);

    /// As the file has them.
    const Settings& settings() const { return read_.settings; }
    const std::filesystem::path& path() const { return path_; }

    /// There is no file yet: this is the first start.
    bool first_start() const { return first_start_; }

    /// What of the file could not be understood or read, in a sentence; empty when all of it was.
    std::string trouble(Language language) const;

    /// Keeps `now`. What has not changed since `begun` stays as the file has it: an option of the command
    /// line holds for one run. False when the file could not be written; one that cannot be read is left
    /// alone.
    bool keep(const Settings& begun, const Settings& now) const;

  private:
    std::filesystem::path path_;
    Settings usual_;
    ReadSettings read_;
    bool first_start_ = false;
    bool unreadable_ = false;
};

/// That settings could not be kept, in a sentence.
std::string settings_not_kept(const std::filesystem::path& path, Language language);

} // namespace aplomo::settings
