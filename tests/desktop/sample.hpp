#pragma once

#include <string>
#include <vector>

#include "desktop/screens/screen.hpp"
#include "desktop/screens/shell.hpp"

namespace aplomo::tests {

/// A screen with something in it, by the name of its golden. Of the shell only what stands around it: the
/// notice, what is busy, the overview of the keys.
struct Sample {
    std::string name;
    screens::Screen screen;
    screens::Shell around{};
    std::string seen = {}; ///< what a picture is scrolled to, by its label; empty: the top
};

/// Every screen and its states worth looking at, in a language: "es" or "en".
std::vector<Sample> samples(const std::string& language);

/// The screen of the sample with the name. Throws std::out_of_range when there is none.
screens::Screen sample(const std::string& name, const std::string& language = "en");

/// As many toasts as stand at once, of every kind, in a language.
std::vector<screens::Toast> toasts(const std::string& language);

} // namespace aplomo::tests
