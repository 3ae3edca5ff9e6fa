#pragma once

#include "analysis/values.hpp"

namespace aplomo::analysis {

/// The expected overall score, 0 to 100, of picking uniformly among the allowed dossier sets and then, each
/// time, among the open replies. 100 when every run is worth the same.
double chance(const Space& space, const Values& overall, const scenario::Weights& weights);

} // namespace aplomo::analysis
