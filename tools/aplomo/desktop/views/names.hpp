#pragma once

#include <string>

#include "desktop/screens/thoughts.hpp"
#include "desktop/screens/vocabulary.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::views {

/// What things are called in the window, and their icons.
std::string name_of(const Frame& frame, screens::Phase phase);
std::string name_of(const Frame& frame, screens::Channel channel);
std::string name_of(const Frame& frame, screens::Mode mode);
std::string name_of(const Frame& frame, screens::Principle principle);
std::string name_of(const Frame& frame, screens::Outcome outcome);

std::string name_of(const Frame& frame, screens::Feeling feeling);

/// What 1 to 5 stars of a customer's survey mean.
std::string survey_word(const Frame& frame, int stars);

Icon icon_of(screens::Channel channel);
Icon icon_of(screens::Principle principle);
Icon icon_of(screens::Outcome outcome);

/// Somebody's words in the quotation marks of the language.
std::string quoted(const Frame& frame, const std::string& words);

} // namespace aplomo::views
