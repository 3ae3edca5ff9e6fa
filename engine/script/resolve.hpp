#pragma once

#include <memory>

#include "script/draft.hpp"

namespace aplomo::script {

/// Looks every name of a draft up and builds the scenario; reports what is unknown, taken twice or never
/// used. Null when the report has an error by then.
std::shared_ptr<const scenario::Scenario>
resolve(const Draft& draft, std::shared_ptr<const scenario::Rubric> rubric, Report& report);

} // namespace aplomo::script
