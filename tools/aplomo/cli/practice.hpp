#pragma once

#include <optional>
#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// Who practises at this terminal and how, read as the window reads it.
struct Practice {
    std::string person;
    Language language = Language::en; ///< of messages, and of conversations that have it
    bool say_first = false;           ///< one's own sentence before the replies are shown
    int daily_goal = 0;               ///< conversations a day; 0: none
};

/// What the command line asks for; it comes before the settings.
struct Asked {
    std::string person;               ///< empty: as the settings say, else the login of this machine
    std::optional<Language> language; ///< empty: as the settings say, else the terminal's
    std::string store;                ///< an address, as store_address gives it
    bool may_ask = false;             ///< a person who starts for the first time is asked
};

/// As the settings of the config folder say. On the first start, where `in` and `out` are a terminal and the
/// person may be asked, language and name are asked for and kept, and it is told what is kept, where, and who
/// sees it. Nothing when a server knows the person by another name, which has then been told.
std::optional<Practice> find_practice(const Asked& asked, const machine::Places& places,
                                      const std::string& login, Terminal& terminal);

} // namespace aplomo::cli
