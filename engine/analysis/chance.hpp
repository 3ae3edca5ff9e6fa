#pragma once

#include "analysis/values.hpp"

namespace aplomo::analysis {

/// The expected overall score, 0 to 100, of picking uniformly among the allowed dossier sets and then, each time,
/// among the open replies. 100 when every run is worth the same.
double chance(const Scenario& scenario, const Space& space, const Values& overall);

} // namespace aplomo::analysis
