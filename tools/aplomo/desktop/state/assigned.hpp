#pragma once

#include <string>
#include <vector>

#include "company/assignments.hpp"

namespace aplomo::state {

/// What a team and its people were given to do.
struct AskAssigned {
    std::string team;
    std::string person; ///< who asks
};
struct Assigned {
    std::string team;
    std::string me;                               ///< who asks, as assignments name them
    std::vector<company::Assignment> assignments; ///< newest first
    std::vector<company::Due> dues;               ///< of them, for the team's people; the sooner first
};

struct AskGive {
    std::string team;               ///< in which it is given, also to one of its people
    company::Assignment assignment; ///< on a server it is given by whoever is connected
};
struct Gave {
    std::string team;
};

struct AskTakeBack {
    std::string team;
    std::string person;     ///< who asks
    std::string assignment; ///< id; another's is left as it is
};
struct TookBack {
    std::string team;
};

Assigned answer(attempts::Database& database, const AskAssigned& asked);
Gave answer(attempts::Database& database, const AskGive& asked);
TookBack answer(attempts::Database& database, const AskTakeBack& asked);

} // namespace aplomo::state
