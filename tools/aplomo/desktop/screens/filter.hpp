#pragma once

#include <optional>
#include <string>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

enum class Shelf { all, due, untried, not_passed };

/// Which scenarios of the library are looked at.
struct Filter {
    Shelf shelf = Shelf::all;
    std::optional<Channel> channel;       ///< nothing: any
    std::optional<int> level;             ///< nothing: any
    std::string search;                   ///< words of the title or of a customer's name; empty: any
    std::optional<Principle> principle{}; ///< that is trained; nothing: any

    bool operator==(const Filter&) const = default;
};

} // namespace aplomo::screens
