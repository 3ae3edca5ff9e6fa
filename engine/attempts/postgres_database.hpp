#pragma once

#include "attempts/database.hpp"
#include "attempts/fault.hpp"

namespace aplomo::attempts {

/// A PostgreSQL server; see Database::open. A connection that broke is made anew by the next call.
std::unique_ptr<Database> open_postgres(const std::string& address);

/// The named kind of an SQLSTATE ("42501"); "" means that no server answered.
FaultKind kind_of_state(const std::string& sqlstate);

} // namespace aplomo::attempts
