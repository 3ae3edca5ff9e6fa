#pragma once

#include <boost/graph/adjacency_list.hpp>

#include "cli/dialogue_map.hpp"

namespace aplomo::cli {

/// The map as Boost.Graph writes it out. Only for the .cpp files that do.
using MapGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, MapPlace, MapWay>;

inline MapGraph graph_of(const DialogueMap& map) {
    MapGraph graph(map.places.size());
    for (std::size_t i = 0; i < map.places.size(); ++i) graph[i] = map.places[i];
    for (const auto& way : map.ways) add_edge(way.from, way.to, way, graph);
    return graph;
}

} // namespace aplomo::cli
