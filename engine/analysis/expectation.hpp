#pragma once

#include <vector>

#include "analysis/odds.hpp"

namespace aplomo::analysis {

/// The expected overall score, 0 to 100, of a policy from each allowed dossier set (by position in
/// Space::openings): one pass over the whole space. 100 when every run is worth the same.
std::vector<double> expectations(const Study& study, const Policy& policy);

} // namespace aplomo::analysis
