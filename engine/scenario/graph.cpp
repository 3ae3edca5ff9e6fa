#include "scenario/graph.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>

namespace aplomo::scenario {
namespace {

// The dominator tree wants ways in both directions.
using Graph = boost::adjacency_list<boost::setS, boost::vecS, boost::bidirectionalS>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

constexpr Vertex nowhere = static_cast<Vertex>(-1);

/// Turns come first, then endings.
Vertex vertex_of(Target place, std::size_t turns) {
    return place.kind == Target::Kind::turn ? place.index : turns + place.index;
}

Target place_of(Vertex vertex, std::size_t turns) {
    if (vertex < turns) return {Target::Kind::turn, static_cast<Index>(vertex)};
    return {Target::Kind::ending, static_cast<Index>(vertex - turns)};
}

void add_ways(Graph& graph, const Scenario& scenario, Vertex from) {
    const auto turns = scenario.turns.size();
    for (const auto& reply : scenario.turns[from].replies)
        for (const auto& link : reply.links) add_edge(from, vertex_of(link.to, turns), graph);
    for (const auto& interrupt : scenario.interrupts) add_edge(from, vertex_of(interrupt.to, turns), graph);
    add_edge(from, vertex_of({Target::Kind::ending, scenario.out_of_patience}, turns), graph);
}

/// The place before each on a shortest way from the start; the start stands before itself.
std::vector<Vertex> steps_back(const Graph& graph, Vertex start) {
    std::vector<Vertex> before(num_vertices(graph), nowhere);
    before[start] = start;
    std::vector<boost::default_color_type> colours(num_vertices(graph));
    const auto record = boost::record_predecessors(before.data(), boost::on_tree_edge());
    boost::breadth_first_search(
        graph, start,
        boost::visitor(boost::make_bfs_visitor(record))
            .color_map(boost::make_iterator_property_map(colours.begin(), get(boost::vertex_index, graph))));
    return before;
}

} // namespace

struct DialogueGraph::Ways {
    std::size_t turns;
    Vertex start;
    Graph graph;
    std::vector<Vertex> before; ///< on a shortest way from the start; `nowhere` when there is none
};

DialogueGraph::DialogueGraph(const Scenario& scenario)
    : ways_(std::make_unique<Ways>(Ways{scenario.turns.size(),
                                        scenario.start,
                                        Graph(scenario.turns.size() + scenario.endings.size()),
                                        {}})) {
    for (Vertex turn = 0; turn < ways_->turns; ++turn) add_ways(ways_->graph, scenario, turn);
    ways_->before = steps_back(ways_->graph, ways_->start);
}

DialogueGraph::~DialogueGraph() = default;
DialogueGraph::DialogueGraph(DialogueGraph&&) noexcept = default;
DialogueGraph& DialogueGraph::operator=(DialogueGraph&&) noexcept = default;

bool DialogueGraph::reachable(Target place) const {
    return ways_->before[vertex_of(place, ways_->turns)] != nowhere;
}

std::vector<std::vector<Index>> DialogueGraph::loops() const {
    const auto& graph = ways_->graph;
    std::vector<std::size_t> component(num_vertices(graph));
    const auto count = boost::strong_components(
        graph, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
    std::vector<std::vector<Index>> groups(count);
    for (Vertex turn = 0; turn < ways_->turns; ++turn)
        groups[component[turn]].push_back(static_cast<Index>(turn));
    std::erase_if(groups, [&](const std::vector<Index>& group) {
        return group.empty() || (group.size() == 1 && !edge(group.front(), group.front(), graph).second);
    });
    std::sort(groups.begin(), groups.end());
    return groups;
}

std::vector<Target> DialogueGraph::path(Target place) const {
    std::vector<Target> places;
    if (!reachable(place)) return places;
    for (auto at = vertex_of(place, ways_->turns); at != ways_->start; at = ways_->before[at])
        places.push_back(place_of(at, ways_->turns));
    places.push_back(place_of(ways_->start, ways_->turns));
    std::reverse(places.begin(), places.end());
    return places;
}

std::vector<Index> DialogueGraph::unavoidable(Target place) const {
    const auto& graph = ways_->graph;
    std::vector<Index> turns;
    if (!reachable(place)) return turns;
    std::vector<Vertex> dominator(num_vertices(graph), nowhere);
    boost::lengauer_tarjan_dominator_tree(
        graph, ways_->start,
        boost::make_iterator_property_map(dominator.begin(), get(boost::vertex_index, graph)));
    for (auto at = dominator[vertex_of(place, ways_->turns)]; at != nowhere; at = dominator[at])
        turns.push_back(static_cast<Index>(at));
    std::reverse(turns.begin(), turns.end());
    return turns;
}

} // namespace aplomo::scenario
