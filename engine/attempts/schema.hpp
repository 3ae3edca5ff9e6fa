#pragma once

#include <string_view>
#include <vector>

namespace aplomo::attempts {

/// One step of the schema: its statements, in order. A store whose version is n has taken the first n steps.
/// A released step never changes; what has to change is a new step.
using SchemaStep = std::vector<std::string_view>;

const std::vector<SchemaStep>& schema_steps();

/// What SQLite keeps in a file to tell whose it is: "Aplo".
inline constexpr int application_id = 0x41706c6f;

} // namespace aplomo::attempts
