#pragma once

#include <filesystem>
#include <string>

#include "desktop/state/check.hpp"
#include "script/library.hpp"

namespace aplomo::state {

/// That something is in the clipboard.
std::string copied_text(Language language);

/// Whether what could not be read is no longer there at all.
bool has_gone(const script::Opened& entry);

/// What came of reading a scenario's file again, in a sentence. `title`: the newest that is known; may be
/// empty.
std::string reloaded_text(const script::Opened& entry, const std::string& title, Language language);

/// That a folder of scenarios cannot be listed, and why.
std::string no_scenarios_text(const std::filesystem::path& folder, const diagnostics::Reason& reason,
                              Language language);

/// What playing everything found after that.
std::string checked_text(const Checked& checked, const std::string& title, Language language);

/// What a trainee can do about a scenario whose file has errors.
std::string mend_text(Language language);

/// That reading was stopped after so many of so many scenarios.
std::string cancelled_text(int read, int all, Language language);

/// That counting was stopped after so many of so many conversations.
std::string uncounted_text(int done, int wanted, Language language);

/// How many attempts wait for a company's server; empty when none does.
std::string waiting_text(std::size_t waiting, Language language);

/// That so many attempts which waited are in the company's store now.
std::string delivered_text(std::size_t waited, Language language);

/// That what a fault kept from being written is written now.
std::string kept_after_all_text(Language language);

/// That the machine has nothing to open a folder with.
std::string folder_not_opened_text(Language language);

/// That nothing is looked up while one is tested.
std::string closed_handbook_text(Language language);

/// That saving was cancelled before anything was written.
std::string not_saved_text(Language language);

/// That there is no store.
std::string unkept_text(Language language);

/// That something was given to do.
std::string given_text(Language language);

} // namespace aplomo::state
