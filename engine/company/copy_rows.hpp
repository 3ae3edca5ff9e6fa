#pragma once

#include "attempts/database.hpp"

namespace aplomo::company {

/// Copies every row of every table that `file`, a store in a file, has; `from` and `to` are stores of one
/// schema, and one of them is `file`. Within a transaction of each.
void copy_rows(attempts::Database& file, attempts::Database& from, attempts::Database& to);

} // namespace aplomo::company
