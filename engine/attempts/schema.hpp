#pragma once

#include <string_view>
#include <vector>

namespace aplomo::attempts {

/// One step of the schema: its statements, in order. A store whose version is n has taken the first n steps.
/// A released step never changes; what has to change is a new step.
using SchemaStep = std::vector<std::string_view>;

const std::vector<SchemaStep>& schema_steps();

} // namespace aplomo::attempts
