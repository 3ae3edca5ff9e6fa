#pragma once

#include <filesystem>

namespace aplomo::company {

/// A folder for nobody else's eyes, gone with all that was put into it. Throws attempts::Fault when it cannot
/// be made.
class WorkingFolder {
  public:
    explicit WorkingFolder(const std::filesystem::path& inside);
    ~WorkingFolder();
    WorkingFolder(const WorkingFolder&) = delete;
    WorkingFolder& operator=(const WorkingFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

} // namespace aplomo::company
