#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "attempts/store.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// What replaying an attempt for its store has come to.
enum class Verified { yes, awaiting, no };

/// "yes", "awaiting", "no": for programs.
std::string id_of(Verified verified);

/// Of the attempts of some people that were replayed, by their ids: of all others that is still awaited.
/// Throws attempts::Fault.
std::map<std::string, Verified> verified_of(attempts::Database& database,
                                            const std::set<std::string>& people);

/// Of each sealed attempt, by its id. What only waits for a server, or is kept by one that does not answer,
/// awaits.
/// @param option the store, as its option says
std::map<std::string, Verified> verified(attempts::Store& store, const std::string& option,
                                         const std::vector<attempts::Attempt>& all,
                                         const machine::Places& places);

} // namespace aplomo::cli
