#pragma once

#include <iosfwd>
#include <string>

#include "machine/places.hpp"

namespace aplomo::app {

struct AppOptions {
    machine::Places places; ///< its `scenarios` and `assets` are what the window offers
    std::string store;      ///< address of the store, "sqlite:PATH", or "none"
    std::string rubric;     ///< a file; empty: the shipped one
    std::string person;
    std::string language;   ///< "es" or "en", to begin with
    bool timing = false;    ///< say on `out` how long it took from the program's start to the first frame
};

enum class Ended { good, no_window };

/// Opens the window and returns when the person has closed it. Where no window can be opened, says why on `err`.
Ended run_desktop(const AppOptions& options, std::ostream& out, std::ostream& err);

} // namespace aplomo::app
