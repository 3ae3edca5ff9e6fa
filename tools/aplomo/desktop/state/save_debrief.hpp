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

/// What is to be saved, and where.
struct Saving {
    Lookback lookback;
    screens::PageKind kind = screens::PageKind::pdf;
    std::filesystem::path folder;
    Language language = Language::en;
    std::string store; ///< where it is noted that a file names the trainee; empty: nowhere
    std::string who;   ///< saves
    std::string look;  ///< a fresh id
    std::string at;    ///< ISO 8601, UTC
};

/// Writes the debrief into the folder, under a name made of scenario and date that is still free, and notes
/// the file, so that it goes when the person is erased.
Saved save_debrief(const Saving& saving);

} // namespace aplomo::state
