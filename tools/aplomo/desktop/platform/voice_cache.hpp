#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace aplomo::platform {

/// Voices made before, one file each, in a folder that only its owner can read. Where the folder cannot be
/// written, nothing is kept, and nobody is told: a voice is made again.
class VoiceCache {
  public:
    /// The files are at most `most` bytes together: those used longest ago go first. An empty folder name
    /// keeps nothing.
    VoiceCache(std::filesystem::path folder, std::uintmax_t most);

    /// What was kept under a description, whatever it contains.
    std::optional<std::string> find(const std::string& description) const;
    void keep(const std::string& description, const std::string& bytes) const;

  private:
    std::filesystem::path file_of(const std::string& description) const;
    void make_room() const;

    std::filesystem::path folder_;
    std::uintmax_t most_;
};

} // namespace aplomo::platform
