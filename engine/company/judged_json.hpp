#pragma once

#include <string>
#include <vector>

#include "company/entry.hpp"

namespace aplomo::company {

/// Judged attempts as a company's server takes them (mark_attempts): of an entry only what it cannot read
/// from the attempt itself.
std::string json_of(const std::vector<Judged>& judged);

} // namespace aplomo::company
