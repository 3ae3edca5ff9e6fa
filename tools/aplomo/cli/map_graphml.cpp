#include <boost/graph/graphml.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <fmt/format.h>

#include <sstream>

#include "cli/map_graph.hpp"
#include "cli/map_text.hpp"

namespace aplomo::cli {
namespace {

/// Attributes that are computed, by vertex or by edge.
template <typename Key, typename Read>
auto computed(Read read) {
    return boost::make_function_property_map<Key>(read);
}

std::string kind_of(const MapPlace& place) {
    switch (place.kind) {
    case MapPlace::Kind::turn: return "turn";
    case MapPlace::Kind::ending: return "ending";
    case MapPlace::Kind::anywhere: break;
    }
    return "after_any_decision";
}

std::string kind_of(const MapWay& way) {
    switch (way.kind) {
    case MapWay::Kind::reply: return "reply";
    case MapWay::Kind::interrupt: return "interrupt";
    case MapWay::Kind::out_of_patience: break;
    }
    return "out_of_patience";
}

std::string phase_of(const MapPlace& place) {
    return place.kind == MapPlace::Kind::turn ? std::string(id_of(place.phase)) : "";
}

std::string outcome_of(const MapPlace& place) {
    return place.kind == MapPlace::Kind::ending ? std::string(id_of(place.outcome)) : "";
}

std::string numbers(const std::vector<int>& values) { return fmt::format("{}", fmt::join(values, " ")); }

} // namespace

std::string graphml(const DialogueMap& map) {
    using Place = boost::graph_traits<MapGraph>::vertex_descriptor;
    using Way = boost::graph_traits<MapGraph>::edge_descriptor;
    auto graph = graph_of(map);
    boost::dynamic_properties attributes;
    const auto of_place = [&](const char* name, auto read) {
        attributes.property(name, computed<Place>([&graph, read](Place at) { return read(graph[at]); }));
    };
    const auto of_way = [&](const char* name, auto read) {
        attributes.property(name, computed<Way>([&graph, read](const Way& at) { return read(graph[at]); }));
    };
    of_place("id", [](const MapPlace& place) { return place.id; });
    of_place("kind", [](const MapPlace& place) { return kind_of(place); });
    of_place("words", [](const MapPlace& place) { return place.words; });
    of_place("phase", [](const MapPlace& place) { return phase_of(place); });
    of_place("outcome", [](const MapPlace& place) { return outcome_of(place); });
    of_place("reachable", [](const MapPlace& place) { return place.reachable; });
    of_way("way", [](const MapWay& way) { return kind_of(way); });
    of_way("reply", [](const MapWay& way) { return way.reply; });
    of_way("offered_if", [](const MapWay& way) { return way.opens; });
    of_way("if", [](const MapWay& way) { return way.when; });
    of_way("otherwise", [](const MapWay& way) { return way.otherwise; });
    of_way("taken", [](const MapWay& way) { return way.reachable; });
    of_way("best", [](const MapWay& way) { return numbers(way.best); });
    of_way("worst", [](const MapWay& way) { return numbers(way.worst); });
    std::ostringstream out;
    boost::write_graphml(out, graph, attributes, true);
    return out.str();
}

} // namespace aplomo::cli
