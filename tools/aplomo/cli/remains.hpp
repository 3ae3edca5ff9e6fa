#pragma once

#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "cli/terminal.hpp"
#include "company/mentions.hpp"

namespace aplomo::cli {

// What is left of a person after they were erased, told plainly.

/// Where words of others still hold the name.
void tell_mentions(const std::vector<company::Mention>& mentions, const std::string& person,
                   Terminal& terminal);

/// What a server keeps beside its tables, and what to do about it; of a file only what another program keeps
/// it from overwriting. `overwritten` says whether its tables hold nothing any more.
void tell_remains(const attempts::Database& database, bool overwritten, Terminal& terminal);

/// What a server's log, messages and backups keep, in sentences.
const char* kept_beside(const Terminal& terminal);

} // namespace aplomo::cli
