#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "diagnostics/finding.hpp"

namespace aplomo::script {

/// A path that cannot be opened: `reason` is the system's word for it.
struct Unreadable {
    std::filesystem::path path;
    std::string reason;
};

/// The text of a file; a finding (`file-too-large`) when it is over 32 MB, without reading it; or why it
/// cannot be read.
std::variant<std::string, diagnostics::Finding, Unreadable> read_source(const std::filesystem::path& path);

} // namespace aplomo::script
