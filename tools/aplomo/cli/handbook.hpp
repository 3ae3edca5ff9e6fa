#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "attempts/store.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"
#include "scenario/rubric.hpp"

namespace aplomo::cli {

/// What the handbook is opened with.
struct Shelf {
    std::shared_ptr<const scenario::Rubric> rubric;
    std::filesystem::path scenarios; ///< the folder whose moments show what is meant
    std::set<std::string> left_out;  ///< ids of scenarios that give no help now
};

/// The scenarios of which a person has begun an assessment that is not finished: they give no help until
/// then.
std::set<std::string> tested_on(attempts::Store& store, const std::string& person);

/// Writes to `out` what the words name: without words the list by principle; the entry of a number of that
/// list, of a name or of words that only one entry has, with its scene; else those that have the words.
/// False, and told to `err`, when nothing has them.
bool look_up(const Shelf& shelf, const std::string& words, Terminal& terminal);

struct HandbookOptions {
    std::vector<std::string> words;
    std::optional<Language> language; ///< as it was asked for; empty: the terminal's
    std::string rubric;               ///< a file; empty: the shipped one
    std::string store;                ///< an address or "none"; empty: see store_address
    std::string person;               ///< who reads; on a server: the login
};

/// `aplomo handbook`.
int handbook(const HandbookOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
