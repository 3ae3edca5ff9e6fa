#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct PrivacyOptions {
    std::string store; ///< an address; empty: see store_address
    std::string person;
    std::string out;   ///< export: the new file
    std::string age;   ///< "24m", "2y", "90d"; keep: or "forever"; empty: as the store says
    std::string login; ///< of this machine, who asks where the store is a file
};

// `aplomo privacy …`: what is kept of people, and their right to have it or to have it gone.

/// What is kept, where, and who sees it.
int privacy_describe(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal);

/// Everything that is kept of a person, as JSON in one new file (0600).
int privacy_export(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal);

/// Erases a person: every row, and every file that this program made of them and knows of.
int privacy_erase(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal);

/// Forgets attempts that are older than the company wants to keep them.
int privacy_purge(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal);

/// Sets how long attempts are kept.
int privacy_keep(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal);

/// Who looked at or exported what about a person.
int privacy_looks(const PrivacyOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
