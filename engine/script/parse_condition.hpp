#pragma once

#include <optional>

#include "script/draft.hpp"

namespace aplomo::script {

inline constexpr std::size_t max_condition_terms = 256;
inline constexpr std::size_t max_condition_depth = 32;

/// Reads `anger >= 8 and not (seen or patience < 3)`. `not` binds tightest, then `and`, then `or`; equals
/// group to the left. Reports the first fault where it is; the condition is then empty.
DraftCondition parse_condition(const Node& node, Report& report);

/// Reads `anger -2`, `patience -1`, `set seen` or `clear seen`; nothing, and a finding, for anything else.
std::optional<DraftEffect> parse_effect(const Node& node, Report& report);

} // namespace aplomo::script
