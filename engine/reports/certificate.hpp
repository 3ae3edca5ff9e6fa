#pragma once

#include <string>
#include <string_view>

#include "attempts/attempt.hpp"
#include "reports/document.hpp"
#include "reports/replay.hpp"

namespace aplomo::reports {

/// A short fingerprint of what an attempt is: its id, person, texts, variant, seed, mode, start, decisions
/// and ending, and no score, which follows from them: "1f0c-93aa-…", 20 digits of SHA-256. It is no secret:
/// it ties a paper to the attempt that is kept.
std::string certificate_code(const attempts::Attempt& attempt);

/// Whether somebody who read it off a paper means this code: case, blanks and hyphens do not matter.
bool is_same_code(std::string_view typed, std::string_view code);

/// Whether there is a certificate of such an attempt: an assessment, played from its start to its end, and
/// passed by what its decisions earn.
bool deserves_certificate(const attempts::Attempt& attempt, const Replayed& replayed);

/// On one page: who passed what, when, with which score, and the code.
Document certificate(const attempts::Attempt& attempt, const Replayed& replayed, Language wanted);

} // namespace aplomo::reports
