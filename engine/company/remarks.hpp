#pragma once

#include <set>
#include <string>
#include <vector>

#include "attempts/database.hpp"

namespace aplomo::company {

// What trainers and managers say about an attempt to the person who made it. Throws attempts::Fault; on a
// server nobody writes in another's name or about people whom they do not lead.

struct Remark {
    std::string id; ///< UUID
    std::string attempt;
    int decision = 0; ///< 1, 2…; 0: the attempt as a whole
    std::string written_by;
    std::string written; ///< ISO 8601, UTC
    std::string words;
    bool operator==(const Remark&) const = default;
};

/// The attempt must be in the store.
void say(attempts::Database& database, const Remark& remark);

/// Takes back a remark of one's own; false when there is none.
bool unsay(attempts::Database& database, const std::string& remark);

/// About an attempt: by decision, oldest first.
std::vector<Remark> remarks(attempts::Database& database, const std::string& attempt);

/// Those of a person's attempts about which something was said: ids.
std::set<std::string> remarked(attempts::Database& database, const std::string& person);

} // namespace aplomo::company
