#pragma once

#include <filesystem>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "diagnostics/language.hpp"
#include "scenario/rubric.hpp"

namespace aplomo::app {

struct AppOptions {
    std::filesystem::path scenarios; ///< the folder that is offered
    std::filesystem::path assets;
    std::filesystem::path documents; ///< where a person saves pages
    std::shared_ptr<const scenario::Rubric> rubric;
    std::string store;                ///< where attempts are kept: an address, or "none"
    std::filesystem::path outbox;     ///< the file in which what goes to a server waits
    std::filesystem::path cache;      ///< where what can be made again is kept
    std::filesystem::path settings;   ///< the file that a person's settings are kept in
    std::string login;                ///< the name that is proposed at the first start
    std::string person;               ///< in this run, whatever the settings say; empty: as they say
    std::optional<Language> asked;    ///< the language in this run, whatever the settings say
    Language language = Language::en; ///< of the system, until the settings are read
    std::string program_version;
    bool timing = false; ///< say on `out` how long it took from the program's start to the first frame
};

enum class Ended { good, no_window };

/// Opens the window and returns when the person has closed it. Where no window can be opened, says why on
/// `err`. A store that cannot be opened is told in the window; then nothing is kept.
Ended run_desktop(const AppOptions& options, std::ostream& out, std::ostream& err);

} // namespace aplomo::app
