#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "attempts/store.hpp"
#include "desktop/state/check.hpp"
#include "desktop/state/listing.hpp"
#include "desktop/state/save_debrief.hpp"
#include "desktop/state/studies.hpp"
#include "machine/worker.hpp"

namespace aplomo::state {

/// What is done beside the window, and what is known of it so far.
struct Background {
    Background(std::shared_ptr<const scenario::Rubric> rubric, std::function<void()> wake);

    machine::Worker<std::filesystem::path, Listing> lister;
    machine::Worker<std::filesystem::path, script::Opened> reader;
    machine::Worker<script::Opened, Checked> checker;
    Studies studies;
    machine::Worker<std::function<attempts::Delivery()>, attempts::Delivery> deliverer;
    machine::Worker<std::function<Saved(machine::Errand&)>, Saved> saver;
    machine::Worker<std::function<bool()>, bool> opener; ///< of folders
    machine::Worker<std::function<bool()>, bool> prober; ///< of the store

    std::vector<std::filesystem::path> without; ///< folders in the library that hold no scenario yet
    std::set<std::filesystem::path> expected;   ///< files that the reader was asked for
    std::set<std::filesystem::path> changed;    ///< those of them that were known before
    Checks checks;
    std::map<std::string, std::string> asked_checks; ///< the text under check, by id
    std::map<std::string, std::string> left_checks;  ///< the text whose check was cancelled, by id
    std::set<std::string> read_well; ///< ids of those read again without a finding, and not checked since
    bool first_time = true;          ///< the library is read for the first time
};

} // namespace aplomo::state
