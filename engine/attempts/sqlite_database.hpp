#pragma once

#include "attempts/database.hpp"

namespace aplomo::attempts {

/// An SQLite file; see Database::open.
std::unique_ptr<Database> open_sqlite(const std::string& path);

} // namespace aplomo::attempts
