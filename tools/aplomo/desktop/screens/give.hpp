#pragma once

#include <string>
#include <vector>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// What somebody who leads is about to give to do.
struct Gift {
    std::vector<std::string> scenarios; ///< ids
    std::string person;                 ///< empty: everybody who practises in the team
    Mode mode = Mode::assessment;
    int mark = 0;  ///< overall score to reach, 1 to 100; 0: to pass is enough
    int days = 14; ///< until when, from today on; 0: there is no hurry

    bool operator==(const Gift&) const = default;
};

/// A conversation that may be given.
struct GiftScenario {
    std::string id;
    std::string title;
    int level = 1; ///< 1 to 5
    int minutes = 1;
};

/// The form for it.
struct GiveScreen {
    std::string team;
    std::vector<GiftScenario> scenarios; ///< by title
    std::vector<std::string> people;     ///< who may be chosen, by name
    Gift gift;
    std::string date;    ///< until when, localised; empty: there is no hurry
    bool giving = false; ///< it is being kept
};

} // namespace aplomo::screens
