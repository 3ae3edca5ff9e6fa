#pragma once

#include <string>

#include "company/assignments.hpp"
#include "desktop/screens/given.hpp"
#include "desktop/state/library.hpp"
#include "reports/day.hpp"

namespace aplomo::state {

screens::Given build_given(const company::Due& due, const Library& library, reports::Day today,
                           Language language);

} // namespace aplomo::state
