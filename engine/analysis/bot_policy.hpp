#pragma once

#include "analysis/odds.hpp"
#include "analysis/surface.hpp"

namespace aplomo::analysis {

/// How a bot picks in one variant and language. It decides by turn, line said and open replies, each
/// combination once; no text is read when it is asked. `surface` must be of the study's variant; both must
/// outlive it.
Policy policy_of(Bot bot, const Study& study, const Surface& surface);

/// Does the bot never prefer one reply to another, by what it sees? Then it plays as `random` does. Never
/// true of `stay` and `leave`, which see further.
bool tells_nothing_apart(Bot bot, const Scenario& scenario, const Surface& surface);

} // namespace aplomo::analysis
