#pragma once

#include "desktop/screens/give.hpp"
#include "desktop/screens/team.hpp"
#include "desktop/state/assigned.hpp"
#include "desktop/state/library.hpp"
#include "reports/day.hpp"

namespace aplomo::state {

/// Adds what the team was given to do, and who is still to do it by when.
void tell_assigned(screens::TeamScreen& screen, const Assigned& assigned, const Library& library,
                   reports::Day today, Language language);

/// The form, without the people who may be chosen. What cannot be given is left out of the gift.
screens::GiveScreen build_give(const std::string& team, screens::Gift gift, const Library& library,
                               reports::Day today, Language language);

} // namespace aplomo::state
