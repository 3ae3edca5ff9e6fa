#pragma once

#include <optional>
#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

enum class GraphFormat { dot, svg, graphml };

struct GraphOptions {
    std::string scenario; ///< an id or a path
    GraphFormat format = GraphFormat::dot;
    std::optional<Language> language; ///< empty: the terminal's
    std::string variant;              ///< whose runs are marked; empty: the first
    std::string rubric;               ///< a file; empty: the shipped one
};

/// `aplomo graph`: draws everything that can happen in a scenario, with its best and its worst run. For svg
/// it runs Graphviz's `dot`; where that is missing or takes too long it says so, which is an outside failure.
int graph(const GraphOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
