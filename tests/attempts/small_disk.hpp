#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace aplomo::tests {

/// A real file system of a few hundred kilobytes, seen by this program alone and gone with it.
class SmallDisk {
  public:
    /// Mounts it over `folder`, as root or in a user namespace of its own. Where neither is allowed,
    /// `works()` is false and `reason()` says why.
    explicit SmallDisk(const std::filesystem::path& folder, const std::string& size = "640k");
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool works() const { return reason_.empty(); }
    const std::string& reason() const { return reason_; }

    /// Writes until not one byte more has room.
    void fill();
    /// A full one has room for so much again.
    void leave(std::uintmax_t bytes);
    void make_room();

    /// From now on, or no longer, nothing can be written. Nothing may be open for writing.
    void make_read_only(bool read_only);

  private:
    std::filesystem::path folder_;
    std::string reason_;
};

} // namespace aplomo::tests
