#pragma once

#include "attempts/database.hpp"
#include "attempts/export.hpp"

namespace aplomo::attempts {

/// What came of keeping an export.
struct Imported {
    std::size_t kept = 0;
    std::size_t there = 0;     ///< were there already, and are left alone
    std::size_t different = 0; ///< so were these, but they say something else there
};

/// Keeps the attempts of an export, all or none, as finished ones that nobody has replayed, with the texts
/// that they need. On a server each goes through the door that their own person's attempts come in by:
/// another person's is Fault `not_permitted`. Throws Fault.
Imported keep_exported(Database& database, const Exported& exported);

} // namespace aplomo::attempts
