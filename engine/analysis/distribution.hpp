#pragma once

#include <cstdint>
#include <vector>

#include "analysis/study.hpp"

namespace aplomo::analysis {

/// How likely uniform random play reaches each overall value: the dossier set and every open reply as likely
/// as the others. Errors are below 1e-9. Of the values' exact scores, 100 · (value − worst) / (best − worst),
/// nothing is rounded; when best = worst every run scores 100.
struct Distribution {
    std::int64_t worst = 0;            ///< the value of the first probability; the last one's is the best
    std::vector<double> probabilities; ///< by value, adding up to 1; empty: it would have taken more memory
};

/// The most numbers held at once, eight bytes each.
inline constexpr std::uint64_t default_max_cells = 48'000'000;

/// One pass over the space, which must be exhaustive.
Distribution distribution(const Study& study, std::uint64_t max_cells = default_max_cells);

/// The least score, 0 to 100, that at least this share of the runs does not exceed. `share` from 0 to 1; the
/// distribution must not be empty.
double percentile(const Distribution& distribution, double share);

/// The distribution summed up in `count` equal bands of the score, a score on a border counted above it and
/// 100 in the last. The distribution must not be empty.
std::vector<double> bands(const Distribution& distribution, std::size_t count);

} // namespace aplomo::analysis
