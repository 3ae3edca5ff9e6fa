#pragma once

#include <set>
#include <string>

#include "analysis/gates.hpp"
#include "support/brute_force.hpp"

namespace aplomo::tests {

/// The states, written out as brute force does, in which a gate's condition could be looked at.
std::set<std::string> states_at(const scenario::Scenario& scenario, const BruteForce& played,
                                const analysis::Gate& gate);

/// What a meter, or `patience`, is in a state that is written out; whether a fact is set there.
int value_in(const std::string& state, const std::string& subject);
bool set_in(const std::string& state, const std::string& fact);

} // namespace aplomo::tests
