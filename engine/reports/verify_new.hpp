#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "company/entry.hpp"

namespace aplomo::reports {

struct VerifiedNew {
    std::size_t agreed = 0;
    std::size_t disagreed = 0;
    std::size_t held = 0; ///< left for the next time: somebody else's change of these people's is half done
};

/// Replays the attempts that have not been and that the login may judge, marks them, and adds what they earn
/// to the sums, a few hundred at a time, the oldest first. `goes_on` is asked in between, with how many were
/// looked at so far; when it says no, the rest waits. What others replay meanwhile counts for them, and
/// nobody waits for them longer than a moment.
/// @param judge,given who does it and when (ISO 8601, UTC)
VerifiedNew verify_new(attempts::Database& database, const std::string& judge, const std::string& given,
                       const std::function<bool(std::size_t done)>& goes_on);

/// What a person's verified attempts have added to the sums, made anew.
std::vector<company::Entry> entries_of(attempts::Database& database, const std::string& person);

} // namespace aplomo::reports
