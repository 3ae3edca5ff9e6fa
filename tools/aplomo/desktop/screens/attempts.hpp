#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/customer.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// Why a result does not stand: its decisions have not been replayed yet, or they earn another.
enum class Doubt { awaiting, disagrees };

/// A kept and finished run.
struct AttemptRow {
    std::string id;
    std::string date; ///< localised
    std::string title;
    Customer customer;
    Mood mood; ///< at the end
    Mode mode = Mode::practice;
    Outcome outcome = Outcome::lost;
    int overall = 0; ///< 0 to 100
    bool passed = false;
    std::optional<int> replayed{}; ///< a retry: so many decisions were taken over; it does not count
    std::optional<Doubt> doubt{};  ///< to others its result is a claim so far, and not shown
    bool remarked = false;         ///< somebody who leads said something about it
};

/// A conversation that was left, or cut short.
struct Unfinished {
    std::string attempt;
    std::string title;
    Customer customer;
    Mood mood;
    Mode mode = Mode::practice;
    std::string started; ///< date and time, localised
    int decisions = 0;   ///< taken so far
};

/// A scenario that has been played, to choose from.
struct PlayedScenario {
    std::string id;
    std::string title;
    int attempts = 0;
};

struct AttemptsScreen {
    std::vector<PlayedScenario> scenarios; ///< by title
    std::string scenario;                  ///< the one whose attempts are shown; empty: all
    std::vector<Unfinished> unfinished;    ///< newest first, as are the rows
    std::vector<AttemptRow> rows;
};

} // namespace aplomo::screens
