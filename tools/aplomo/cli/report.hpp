#pragma once

#include <optional>
#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

enum class ReportFormat { text, csv, json, html, pdf };

struct ReportOptions {
    std::string kind;                   ///< "person", "team" or "scenario"
    std::string subject;                ///< its name or id
    std::string team;                   ///< of a scenario's report; empty: the only one there is
    std::optional<ReportFormat> format; ///< empty: as the name of `out` ends, or else text
    std::string out;                    ///< a new file, which only its owner may read; empty: standard output
    std::string store;
    std::string rubric;
    std::optional<Language> language; ///< empty: the terminal's
    bool without_names = false;       ///< for those who may see only sums
    std::string login;                ///< of this machine
};

/// `aplomo report`: figures about a person, a team or a scenario, from attempts that were replayed. That they
/// were looked at is noted; a file that names people goes when one of them is erased.
int report(const ReportOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
