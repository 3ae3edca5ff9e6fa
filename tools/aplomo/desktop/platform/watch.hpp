#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace aplomo::platform {

/// Tells which files or folders have changed since they were last told of. It looks when asked to, a few
/// times a second, so it works on every file system; a change counts once it looks the same twice, so a file
/// that is being written, or is gone for a moment because an editor saves by renaming, is told of once and
/// whole.
class Watch {
  public:
    /// From now on these; what was watched before and is not named is forgotten. A path may be missing: it is
    /// told of when it comes to be. A folder changes when files come, go or are renamed in it.
    void keep(const std::vector<std::filesystem::path>& paths);

    /// Those that have changed, in the order of their names.
    std::vector<std::filesystem::path> changed();

  private:
    struct Seen {
        std::string told; ///< how it was when it was last told of
        std::string last; ///< when it was last looked at
    };
    std::map<std::filesystem::path, Seen> seen_;
};

} // namespace aplomo::platform
