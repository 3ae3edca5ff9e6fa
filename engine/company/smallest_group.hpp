#pragma once

#include "attempts/database.hpp"

namespace aplomo::company {

/// What it may be chosen to be: one person is no group, and sums of a thousand would be told of nobody.
inline constexpr int least_smallest_group = 2;
inline constexpr int largest_smallest_group = 1000;

/// From how many people on sums are told to those who may see only sums: the company's choice, 5 unless it
/// was made. Throws attempts::Fault.
int smallest_group(attempts::Database& database);

/// Makes that choice; on a server its keeper does. Throws attempts::Fault.
void set_smallest_group(attempts::Database& database, int people);

} // namespace aplomo::company
