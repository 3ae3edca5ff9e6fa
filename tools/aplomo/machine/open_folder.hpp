#pragma once

#include <filesystem>

namespace aplomo::machine {

/// Shows a folder in the file manager of this desktop, which goes on by itself; false when the machine has
/// nothing to do so with. Waits for a moment.
bool open_folder(const std::filesystem::path& folder);

} // namespace aplomo::machine
