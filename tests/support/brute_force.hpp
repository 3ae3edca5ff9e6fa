#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace aplomo::tests {

/// What playing every single run of a variant, one after the other, comes to. It reads the author's rows,
/// effects and conditions itself and shares no code with the conversation or the analysis.
struct BruteForce {
    std::uint64_t runs = 0;
    std::set<std::string> states; ///< every state met, written out: "hello|4|anger=5|known|~apologise"
    std::map<std::string, std::set<std::string>>
        states_after; ///< by reply: with what it led on or ended, still in its turn
    std::array<std::int64_t, 4> best{}, worst{};   ///< overall, empathy, calm, solution
    double mean = 0;                               ///< expected overall value of uniform random play
    std::array<std::set<std::string>, 4> leverage; ///< turn ids by axis
    std::map<std::string, std::size_t> shortest;   ///< decisions of a shortest run, by ending
    std::set<std::string> open_replies;

    /// Decisions of a shortest run that shows it: a turn or an open reply by its id, "hello/says/0",
    /// "ask/to/1", "interrupts/0", "out_of_patience".
    std::map<std::string, std::size_t> shown;
    std::set<std::string> looked_at;   ///< lines, links and interrupts, by the same names
    std::set<std::string> passed_over; ///< looked at and found not to hold
    bool stuck = false;
};

BruteForce brute_force(const scenario::Scenario& scenario, std::size_t variant);

} // namespace aplomo::tests
