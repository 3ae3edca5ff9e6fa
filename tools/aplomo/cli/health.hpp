#pragma once

#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

/// What was found of one thing that the program needs.
struct Health {
    enum class Kind { good, lacking, bad }; ///< lacking: it goes on without
    Kind kind = Kind::good;
    std::string what; ///< in a word
    std::string told; ///< where it is, or what to do
};

/// The store: whether it opens, its schema, its files' rights, what waits for a server.
std::vector<Health> health_of_store(const std::string& address, const machine::Places& places,
                                    const Terminal& terminal);

/// Scenarios, rubric, fonts, display, sound, programs.
std::vector<Health> health_of_machine(const machine::Places& places, const Terminal& terminal);

} // namespace aplomo::cli
