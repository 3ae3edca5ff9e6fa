#pragma once

#include <string>

#include "scenario/scenario.hpp"

namespace aplomo::script {

/// The canonical YAML of a scenario: everything that affects play, score or shown text, in one fixed order
/// and layout, without comments and without `rules`. Loading it gives an equal scenario; equal scenarios give
/// equal bytes.
std::string canonical(const scenario::Scenario& scenario);

/// The canonical YAML of a rubric.
std::string canonical(const scenario::Rubric& rubric);

/// SHA-256 of a canonical text, in 64 lower-case hex digits.
std::string fingerprint(const std::string& canonical_text);

} // namespace aplomo::script
