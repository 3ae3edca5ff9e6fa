#pragma once

#include <string>

#include "cli/dialogue_map.hpp"

namespace aplomo::cli {

/// The map in Graphviz's language, ready to be laid out: endings coloured by outcome, the best run bold and
/// green, the worst bold and red, what no run shows grey. Each is said in words too.
std::string dot(const DialogueMap& map, Language language);

/// The map as GraphML: its facts as attributes of nodes and edges, without any looks.
std::string graphml(const DialogueMap& map);

} // namespace aplomo::cli
