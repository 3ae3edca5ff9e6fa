#pragma once

#include "company/entry.hpp"
#include "reports/replay.hpp"

namespace aplomo::reports {

/// What the decisions of a run come to, for the sums of a company. The study must be of its scenario and
/// variant.
company::Entry entry_of(const attempts::Attempt& attempt, const Replayed& replayed);

/// Replays a sealed attempt, compares it with its seal to the last digit, and says what it adds to the sums:
/// nothing when it disagrees, was guided, or is a retry.
company::Judged judge(Replayer& replayer, const attempts::Attempt& attempt);

} // namespace aplomo::reports
