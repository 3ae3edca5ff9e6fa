#pragma once

#include "attempts/database.hpp"

namespace aplomo::company {

/// Takes every sealed attempt for one that the store got when it began: for what was lived before the store
/// was made. The keeper's alone. Throws attempts::Fault.
void receive_as_begun(attempts::Database& database);

} // namespace aplomo::company
