#pragma once

#include <filesystem>
#include <string>

#include "desktop/screens/action.hpp"
#include "desktop/state/lookback.hpp"

namespace aplomo::state {

/// What came of saving, for the person.
struct Saved {
    std::string sentence;
    bool good = false;
};

/// Writes the debrief into the folder, under a name made of scenario and date that is still free.
Saved save_debrief(const Lookback& lookback, screens::PageKind kind, const std::filesystem::path& folder,
                   Language language);

} // namespace aplomo::state
