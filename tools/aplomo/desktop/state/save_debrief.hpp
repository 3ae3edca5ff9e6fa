#pragma once

#include <filesystem>
#include <string>

#include "desktop/screens/action.hpp"
#include "desktop/state/lookback.hpp"
#include "machine/worker.hpp"

namespace aplomo::state {

/// What came of saving, for the person.
struct Saved {
    std::string sentence;
    bool good = false;
    bool stopped = false; ///< before anything was written
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
/// the file, so that it goes when the person is erased. Its errand can stop it until the page is made; `done`
/// is 1 from when it is written.
Saved save_debrief(const Saving& saving, machine::Errand& errand);

} // namespace aplomo::state
