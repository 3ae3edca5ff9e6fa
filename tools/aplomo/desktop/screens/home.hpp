#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/action.hpp"
#include "desktop/screens/attempts.hpp"
#include "desktop/screens/customer.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

struct ScenarioCard {
    std::string id;
    std::string title;
    std::string summary;
    Customer customer;
    Mood mood; ///< at the start
    Channel channel = Channel::phone;
    int minutes = 1;
    int level = 1;                     ///< 1 to 5
    std::vector<Principle> principles; ///< those it trains; may be empty
    std::optional<int> best;           ///< my overall scores, 0 to 100; nothing before the first attempt
    std::optional<int> last;
    bool passed = false;
    int warnings = 0; ///< findings of a scenario that can be played all the same
};

/// A scenario that cannot be played until its file is mended.
struct BrokenScenario {
    std::string id;
    int errors = 0;
    std::string first; ///< the first finding's sentence
};

/// The library.
struct HomeScreen {
    std::string person;       ///< may be empty
    int hour = 9;             ///< of the day, 0 to 23: how to greet
    Mode mode = Mode::guided; ///< how the next conversation is played
    Shelf shelf = Shelf::all;
    std::vector<ScenarioCard> cards; ///< all of them; the view keeps to the shelf
    std::optional<std::size_t> next; ///< the card to go on with
    std::vector<Unfinished> unfinished;
    std::vector<BrokenScenario> broken;
};

} // namespace aplomo::screens
