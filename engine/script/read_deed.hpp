#pragma once

#include "script/draft.hpp"

namespace aplomo::script {

/// Points per principle, −20 to 20; what is not there is 0.
scenario::Points read_points(const Node& node, Report& report);

/// `uses`, `points` and `effects`, each of which may be null.
DraftDeed read_deed(const Node* uses, const Node* points, const Node* effects, Report& report);

} // namespace aplomo::script
