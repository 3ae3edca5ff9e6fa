#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <variant>

#include "diagnostics/finding.hpp"

namespace aplomo::script {

/// A path that cannot be opened, and why.
struct Unreadable {
    std::filesystem::path path;
    diagnostics::Reason reason;
};

/// Why the system does not let a file or folder be read.
diagnostics::Reason reason_of(const std::error_code& error);

/// The text of a file; a finding (`file-too-large`) when it is over 32 MB, without reading it; or why it
/// cannot be read.
std::variant<std::string, diagnostics::Finding, Unreadable> read_source(const std::filesystem::path& path);

} // namespace aplomo::script
