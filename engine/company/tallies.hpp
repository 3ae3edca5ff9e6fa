#pragma once

#include <vector>

#include "company/entry.hpp"

namespace soci {
class session;
}

namespace aplomo::company {

/// Adds entries to the sums of their persons and of the teams that these are trainees of now. Within a
/// transaction.
void add_to_sums(soci::session& sql, const std::vector<Entry>& entries);

/// Takes them out of the sums of these teams again, and out of what is known of the persons altogether.
void take_from_sums(soci::session& sql, const std::vector<Entry>& entries);

} // namespace aplomo::company
