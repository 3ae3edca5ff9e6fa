#pragma once

#include <string>
#include <string_view>

#include "attempts/database.hpp"
#include "company/looks.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// Notes a look of now: its `id`, `who` and `at` are filled in here. `login` is this machine's, for a store
/// in a file. Throws attempts::Fault.
void note_now(attempts::Database& database, company::Look look, const std::string& login);

/// Notes a look at everybody who may be seen: at each team, and at each other person who is in none.
void note_everybody(attempts::Database& database, company::Look look, const std::string& login);

/// What a look is at of which a backup was made; its absolute path follows.
constexpr std::string_view look_at_backup = "store backup ";

/// A file that a subcommand wrote about somebody, and by whose store.
struct WrittenFile {
    std::string file; ///< empty: standard output, of which nothing is noted
    std::string whom;
    std::string store; ///< as the option says
    std::string login;
};

/// Notes it, so that it goes when the person is erased. Throws attempts::Fault.
void note_file(const WrittenFile& written, const machine::Places& places);

} // namespace aplomo::cli
