#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "attempts/database.hpp"

namespace aplomo::company {

// Who looked at or exported what about whom. Whoever is looked at may read it; on a server nobody notes a
// look in another's name, and nobody takes one back. Throws attempts::Fault.

struct Look {
    /// An export leaves a file behind, which is erased with the person.
    enum class Kind { screen, remark, report, file };

    std::string id;  ///< UUID
    std::string who; ///< on a server the login
    Kind kind = Kind::screen;
    std::string what; ///< an attempt's id, a report's name; of a file its absolute path
    std::string team; ///< empty: only `whom`
    std::string whom; ///< empty: everybody in the team
    std::string at;   ///< ISO 8601, UTC
    bool operator==(const Look&) const = default;
};

inline constexpr std::array<std::string_view, 4> look_ids{"screen", "remark", "report", "file"};
constexpr std::string_view id_of(Look::Kind kind) { return look_ids[static_cast<std::size_t>(kind)]; }

/// A file that was written about somebody: its absolute path. Who wrote it and when is still to be added.
Look look_of_file(const std::filesystem::path& file, const std::string& whom);

void note(attempts::Database& database, const Look& look);

/// At a person, alone or among a team that they are in now; newest first, as far as may be seen.
std::vector<Look> looks_at(attempts::Database& database, const std::string& person);

/// All that may be seen, newest first.
std::vector<Look> looks(attempts::Database& database);

} // namespace aplomo::company
