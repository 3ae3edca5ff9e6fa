#pragma once

#include <filesystem>
#include <vector>

#include "machine/places.hpp"

namespace aplomo::cli {

/// The files of this machine's user in which something waits, or waited, for a server.
std::vector<std::filesystem::path> waiting_files(const machine::Places& places);

} // namespace aplomo::cli
