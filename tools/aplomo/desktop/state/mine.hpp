#pragma once

#include <set>
#include <string>
#include <vector>

#include "company/assignments.hpp"

namespace aplomo::state {

/// What a company keeps for somebody who practises; on a server, for whoever is connected.
struct AskMine {
    std::string person;
};
struct Mine {
    std::string person;               ///< who was asked for; empty: the store did not answer
    std::vector<company::Due> dues;   ///< the sooner first
    std::set<std::string> remarked{}; ///< attempts about which somebody said something
};

Mine answer(attempts::Database& database, const AskMine& asked);

} // namespace aplomo::state
