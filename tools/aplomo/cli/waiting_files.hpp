#pragma once

#include <filesystem>
#include <vector>

#include "machine/places.hpp"

namespace aplomo::cli {

/// The files of this machine's user in which something waits, or waited, for a server.
std::vector<std::filesystem::path> waiting_files(const machine::Places& places);

/// Copies of such files from before they were brought up to date, and what is left of making them; also of
/// files that have gone.
std::vector<std::filesystem::path> old_copies_of_waiting(const machine::Places& places);

} // namespace aplomo::cli
