#pragma once

#include <string>
#include <vector>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// A tag of the rubric.
struct HandbookEntry {
    std::string id;
    std::string name;
    Principle principle = Principle::empathy;
    bool pitfall = false;
    std::string about;
    std::string example;
};

struct HandbookScreen {
    std::vector<HandbookEntry> entries; ///< in the rubric's order
    std::string open;                   ///< id of the entry that is read; empty: none
};

} // namespace aplomo::screens
