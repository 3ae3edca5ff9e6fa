#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "diagnostics/reason.hpp"

namespace aplomo::state {

/// What a folder of scenarios holds.
struct Listing {
    std::vector<std::filesystem::path> files;   ///< scenario files, in the order of their folders' names
    std::vector<std::filesystem::path> without; ///< folders that hold none yet: one may be written there
    std::optional<diagnostics::Reason> closed;  ///< why nothing can be listed; nothing: it can
};

Listing list_scenarios(const std::filesystem::path& folder);

} // namespace aplomo::state
