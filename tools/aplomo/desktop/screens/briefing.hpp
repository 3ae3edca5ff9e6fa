#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/aim.hpp"
#include "desktop/screens/attempts.hpp"
#include "desktop/screens/customer.hpp"
#include "desktop/screens/given.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// A dossier item on the desk.
struct Paper {
    std::string title;
    std::string text; ///< empty until it is read; paragraphs end with '\n'
    bool read = false;
    /// It has been read, and something can be said that could not be said without it; not in an assessment.
    bool opens = false;
};

struct BriefingScreen {
    std::string scenario; ///< id
    std::string title;
    std::string summary;
    Customer customer; ///< drawn with a neutral face: today's mood is not known
    Channel channel = Channel::phone;
    int minutes = 1;
    int level = 1;
    Mode mode = Mode::guided;
    std::string mode_words; ///< what it is, or what else is to be known of it: a sentence
    int reads = 0;          ///< how many papers there is time for; never more than there are
    std::vector<Paper> papers;
    std::optional<std::size_t> open; ///< the paper on top; it has been read
    Aim aim;
    std::optional<Given> given;      ///< it is done for somebody who gave it
    std::vector<AttemptRow> history; ///< of this scenario, newest first
};

} // namespace aplomo::screens
