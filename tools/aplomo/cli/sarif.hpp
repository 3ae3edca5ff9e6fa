#pragma once

#include <span>

#include "cli/terminal.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::cli {

/// The findings as SARIF 2.1.0, as code hosts show them beside the lines. Files below the current folder are
/// named relative to it, others by a file: address. A finding of a whole file points to its first line, one
/// of no single file nowhere.
void print_sarif(std::span<const diagnostics::Finding> findings, Terminal& terminal);

} // namespace aplomo::cli
