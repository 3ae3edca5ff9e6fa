#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/finding.hpp"
#include "scenario/scenario.hpp"
#include "script/places.hpp"

namespace aplomo::script {

inline constexpr std::size_t max_file_bytes = 32u << 20;

/// A scenario file read: every finding in the order of the file, and a scenario only when none is an error.
struct LoadedScenario {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::vector<diagnostics::Finding> findings;
    Places places;
};

/// Reads an author's text. Never throws and never stops at the first fault. `file` names it in findings;
/// `folder`, when not empty, is what the scenario's id must equal. `rubric` must not be null; it is kept
/// alive.
LoadedScenario load_scenario(std::string_view text, std::string_view file, std::string_view folder,
                             std::shared_ptr<const scenario::Rubric> rubric);

struct LoadedRubric {
    std::shared_ptr<const scenario::Rubric> rubric;
    std::vector<diagnostics::Finding> findings;
};

LoadedRubric load_rubric(std::string_view text, std::string_view file);

} // namespace aplomo::script
