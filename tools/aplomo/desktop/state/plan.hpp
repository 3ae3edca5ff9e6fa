#pragma once

#include <vector>

#include "desktop/screens/home.hpp"
#include "desktop/state/library.hpp"
#include "reports/due.hpp"

namespace aplomo::state {

/// Puts the cards in the order in which they matter on a day — reviews that are due, the longest due first;
/// what was tried and not passed; what was not tried, by level; the rest by when it falls due — and tells
/// which one to go on with, and why. The sittings are the person's, oldest first.
void plan(screens::HomeScreen& home, const Library& library, const std::vector<reports::Sitting>& sittings,
          reports::Day today);

} // namespace aplomo::state
