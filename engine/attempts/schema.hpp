#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace aplomo::attempts {

/// One step of the schema: its statements, in order. A store whose version is n has taken the first n steps.
/// A released step never changes; what has to change is a new step.
using SchemaStep = std::vector<std::string_view>;

const std::vector<SchemaStep>& schema_steps();

/// Where a file of an older schema is copied to before it takes the steps to the present one.
std::filesystem::path copy_of_schema(const std::filesystem::path& file, int version);

/// What SQLite keeps in a file to tell whose it is: "Aplo".
inline constexpr int application_id = 0x41706c6f;

} // namespace aplomo::attempts
