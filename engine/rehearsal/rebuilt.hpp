#pragma once

#include <functional>
#include <string>
#include <vector>

#include "conversation/run.hpp"

namespace aplomo::rehearsal {

/// A run saved and made again from what was saved.
using Rebuild = std::function<conversation::Run(const conversation::Run&)>;

/// From its variant and the ids of its decisions alone.
conversation::Run rebuilt_from_ids(const conversation::Run& run);

/// In what two runs differ, by the words of a talk; empty when they are the same from first to last.
std::vector<std::string> differences(const conversation::Run& played, const conversation::Run& rebuilt);

} // namespace aplomo::rehearsal
