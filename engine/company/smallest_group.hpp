#pragma once

#include "attempts/database.hpp"

namespace aplomo::company {

/// From how many people on sums are told to those who may see only sums: the company's choice
/// `smallest_group`, 5 unless it was made. Throws attempts::Fault.
int smallest_group(attempts::Database& database);

} // namespace aplomo::company
