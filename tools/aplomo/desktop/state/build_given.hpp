#pragma once

#include <string>
#include <vector>

#include "company/assignments.hpp"
#include "desktop/screens/given.hpp"
#include "desktop/state/library.hpp"
#include "reports/day.hpp"

namespace aplomo::state {

screens::Given build_given(const company::Due& due, const Library& library, reports::Day today,
                           Language language);

/// What is to be done, the sooner first, and what was done in the last two weeks.
std::vector<screens::Given> build_given(const std::vector<company::Due>& dues, const Library& library,
                                        reports::Day today, Language language);

/// The first of them that is still to be done in a scenario; null: none is.
const company::Due* open_due(const std::vector<company::Due>& dues, const std::string& scenario);

} // namespace aplomo::state
