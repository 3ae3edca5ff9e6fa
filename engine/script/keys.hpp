#pragma once

#include "script/node.hpp"
#include "script/report.hpp"

namespace aplomo::script {

/// Leaves a mapping with keys that are scalars and differ: the others are reported and dropped with their
/// values.
void keep_distinct_keys(Node& mapping, Report& report);

} // namespace aplomo::script
