#pragma once

#include <vector>

#include "company/entry.hpp"

namespace soci {
class session;
}

namespace aplomo::company {

// All within a transaction.

/// Adds entries to the sums of their persons and of the teams that these are trainees of now, and keeps which
/// teams those were.
void add_to_sums(soci::session& sql, const std::vector<Entry>& entries);

/// Takes entries out of the sums of just the teams that they were added to, wherever their persons are now.
/// Their attempts must go in the same transaction.
void take_from_teams(soci::session& sql, const std::vector<Entry>& entries);

/// Makes a person's own sums anew: what these entries come to, and nothing else.
void sum_up_anew(soci::session& sql, const std::string& person, const std::vector<Entry>& entries);

} // namespace aplomo::company
