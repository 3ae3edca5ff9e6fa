#pragma once

#include <functional>
#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "company/statements.hpp"
#include "reports/replay.hpp"

namespace aplomo::reports {

/// What xAPI 1.0.3 tells of an attempt, from its recounted decisions and never from its seal: initialized,
/// answered for each decision, passed or failed, completed, terminated. A guided conversation passes and
/// fails nothing. The person is an account of the organisation, whose address `home` (an IRI) also begins
/// the ids of scenarios; the trainee's own typed words are not in it.
/// @param fresh_id gives a new UUID
std::vector<company::Statement> statements(const attempts::Attempt& attempt, const Replayed& replayed,
                                           const std::string& home,
                                           const std::function<std::string()>& fresh_id);

} // namespace aplomo::reports
