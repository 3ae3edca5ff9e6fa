#pragma once

#include <memory>

#include "scenario/rubric.hpp"
#include "script/node.hpp"
#include "script/report.hpp"

namespace aplomo::script {

/// Reads a rubric's tree, reporting every fault. Null when the report has an error by then.
std::shared_ptr<const scenario::Rubric> read_rubric(const Node& root, Report& report);

} // namespace aplomo::script
