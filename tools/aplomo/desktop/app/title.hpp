#pragma once

#include <string>

#include "desktop/screens/screen.hpp"
#include "desktop/screens/words.hpp"

namespace aplomo::app {

/// What the window is called while it shows a screen: "The delivery that never came – Briefing – Aplomo".
std::string title_of(const screens::Screen& screen, const screens::Words& words);

} // namespace aplomo::app
