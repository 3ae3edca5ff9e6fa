#pragma once

#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct AssignOptions {
    std::string store;                  ///< an address; empty: see store_address
    std::vector<std::string> scenarios; ///< ids, or folders of scenarios
    std::string person;
    std::string team;
    std::string until; ///< "2026-12-01"; empty: there is no hurry
    int mark = 0;      ///< 1 to 100; 0: to pass is enough
    attempts::Mode mode = attempts::Mode::assessment;
    std::string id;    ///< of an assignment
    std::string login; ///< of this machine, who gives where the store is a file
};

// `aplomo assign …`: what people are given to do.

/// Gives scenarios to a person or to a team's trainees.
int assign_give(const AssignOptions& options, const machine::Places& places, Terminal& terminal);

/// Takes an assignment back.
int assign_take_back(const AssignOptions& options, const machine::Places& places, Terminal& terminal);

/// Lists who was given what and how far it is, of a person or of everybody who may be seen.
int assign_list(const AssignOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
