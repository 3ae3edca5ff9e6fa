#pragma once

#include <string>
#include <vector>

#include "desktop/screens/customer.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

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
};

struct AttemptsScreen {
    std::vector<AttemptRow> rows; ///< newest first
};

} // namespace aplomo::screens
