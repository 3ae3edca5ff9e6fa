#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/action.hpp"
#include "desktop/screens/aim.hpp"
#include "desktop/screens/attempts.hpp"
#include "desktop/screens/customer.hpp"
#include "desktop/screens/given.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

struct ScenarioCard {
    std::string id;
    std::string title;
    std::string summary;
    std::vector<Customer> customers; ///< each of whom may come; at least one
    Mood mood;                       ///< at the start; not known when several may come
    Channel channel = Channel::phone;
    int minutes = 1;
    int level = 1;                     ///< 1 to 5
    std::vector<Principle> principles; ///< those it trains; may be empty
    bool tried = false;                ///< finished at least once, guided or not
    std::optional<int> best;           ///< my overall scores that count, 0 to 100; nothing before the first
    std::optional<int> last;
    bool passed = false;
    bool begun = false;     ///< and left: it waits to be finished
    std::optional<int> due; ///< days until it should be gone over again: 0 today, below it overdue
    int warnings = 0;       ///< findings of a scenario that can be played all the same
};

/// A scenario that cannot be played until its file is mended.
struct BrokenScenario {
    std::string id;
    std::string title; ///< the last that was known, or the id
    int errors = 0;
    bool gone = false;  ///< its file is no longer there
    std::string advice; ///< what to do, in a sentence
};

/// What to go on with, and why.
struct Suggestion {
    enum class Why { given, review, not_passed, untried, nothing_due }; ///< the first matters most
    std::size_t card = 0;                                               ///< in HomeScreen::cards
    Why why = Why::untried;
    std::size_t given = 0; ///< in HomeScreen::given, of what was given
    std::string reason;    ///< why, in sentences
};

/// The library.
struct HomeScreen {
    std::string person;       ///< may be empty
    int hour = 9;             ///< of the day, 0 to 23: how to greet
    int today = 0;            ///< conversations finished
    Mode mode = Mode::guided; ///< how the next conversation is played
    Aim aim;
    Filter filter;
    std::vector<ScenarioCard> cards; ///< all of them, what matters now first; the view keeps to the filter
    std::optional<Suggestion> next;
    std::vector<Given> given; ///< what is to be done first, then what was done of late
    std::vector<Unfinished> unfinished;
    std::vector<BrokenScenario> broken;
    bool reading = false; ///< the library is being read: more will come
    std::string folder;   ///< where the conversations' folders lie
};

/// Whether a filter lets a card be seen.
bool shows(const Filter& filter, const ScenarioCard& card);

/// From how many scenarios on it helps to search and to choose channel and level.
inline constexpr std::size_t many_scenarios = 7;

/// More than so many are easier found than looked through.
inline constexpr std::size_t searched_scenarios = 12;

} // namespace aplomo::screens
