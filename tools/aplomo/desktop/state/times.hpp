#pragma once

#include <string>
#include <vector>

#include "desktop/state/playing.hpp"

namespace aplomo::state {

// When what was said was said, as the attempt tells: its start and the time that each decision took.

Moment begun_at(const Playing& playing);

/// Of each decision so far.
std::vector<Moment> decided_at(const Playing& playing);

/// Since when one has been connected on the channel of now: the last change of it, but in this sitting.
Moment connected_at(const Playing& playing);

/// "09:42", where the person is.
std::string clock_text(Moment moment);

} // namespace aplomo::state
