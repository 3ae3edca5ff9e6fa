#include <boost/graph/graphviz.hpp>
#include <fmt/format.h>

#include <sstream>

#include "cli/map_graph.hpp"
#include "cli/map_text.hpp"

namespace aplomo::cli {
namespace {

constexpr auto grey = "#8a8f98", green = "#1b7f3b", red = "#b3261e";

/// A text between quotes. Graphviz takes `&` for the start of a character's name, and \n for a new line.
std::string in_quotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        if (c == '&')
            result += "&amp;";
        else if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + '"';
}

class Looks {
  public:
    Looks(const DialogueMap& map, Language language) : map_(map), spanish_(language == Language::es) {}

    void graph(std::ostream& out) const {
        out << "graph [rankdir=TB, nodesep=0.4, ranksep=0.6, labelloc=t, fontname=\"Helvetica\", "
               "fontsize=14, "
            << "label=" << in_quotes(heading()) << "]\n"
            << "node [shape=box, style=\"rounded,filled\", fillcolor=white, color=\"#3c4048\", "
            << "fontname=\"Helvetica\", fontsize=11]\n"
            << "edge [color=\"#3c4048\", fontname=\"Helvetica\", fontsize=9]\n";
    }

    void place(std::ostream& out, const MapPlace& place) const {
        out << "[label=" << in_quotes(label(place));
        if (place.kind == MapPlace::Kind::anywhere) out << ", shape=plaintext, style=\"\"";
        if (place.kind == MapPlace::Kind::ending)
            out << ", style=filled, fillcolor=\"" << fill_of(place) << '"';
        if (!place.reachable) out << ", color=\"" << grey << "\", fontcolor=\"" << grey << '"';
        out << ']';
    }

    void way(std::ostream& out, const MapWay& way) const {
        out << "[label=" << in_quotes(label(way));
        if (way.conditional()) out << ", style=dashed";
        if (!way.reachable) out << ", color=\"" << grey << "\", fontcolor=\"" << grey << '"';
        if (!way.best.empty() || !way.worst.empty())
            out << ", penwidth=3, color=\"" << colour_of(way) << "\", fontcolor=\""
                << (way.best.empty() ? red : green) << '"';
        out << ']';
    }

  private:
    const char* say(const char* es, const char* en) const { return spanish_ ? es : en; }

    std::string heading() const {
        auto text = map_.title;
        if (!map_.variant.empty()) text += fmt::format(" · {} {}", say("variante", "variant"), map_.variant);
        if (!map_.runs_known)
            return text + say("\nDemasiado grande para recorrerlo entero: no se marca nada",
                              "\nToo large to look at all of it: nothing is marked");
        return text + run(say("mejor", "best"), say("verde", "green"), map_.best) +
               run(say("peor", "worst"), say("rojo", "red"), map_.worst);
    }

    std::string run(const char* which, const char* colour, const MapRun& marked) const {
        auto text = fmt::format("\n{} ({}): {} {}", which, colour, marked.value, say("puntos", "points"));
        for (const auto& title : marked.read) text += fmt::format(" · {} {}", say("lee", "reads"), title);
        return text;
    }

    std::string label(const MapPlace& place) const {
        if (place.kind == MapPlace::Kind::anywhere)
            return say("tras cualquier decisión", "after any decision");
        auto text = place.id;
        if (place.kind == MapPlace::Kind::ending) text += fmt::format(" ({})", outcome(place.outcome));
        if (!place.reachable) text += say("\n(inalcanzable)", "\n(unreachable)");
        return text + "\n" + place.words;
    }

    const char* outcome(scenario::Outcome outcome) const {
        switch (outcome) {
        case scenario::Outcome::resolved: return say("resuelto", "resolved");
        case scenario::Outcome::partial: return say("a medias", "partial");
        case scenario::Outcome::lost: break;
        }
        return say("perdido", "lost");
    }

    static const char* fill_of(const MapPlace& place) {
        if (!place.reachable) return "#f1f2f4";
        switch (place.outcome) {
        case scenario::Outcome::resolved: return "#d3ecd9";
        case scenario::Outcome::partial: return "#fbeac0";
        case scenario::Outcome::lost: break;
        }
        return "#f6cfcc";
    }

    std::string label(const MapWay& way) const {
        std::string text = way.reply;
        const auto add = [&](const std::string& line) { text += (text.empty() ? "" : "\n") + line; };
        if (!way.opens.empty()) add(fmt::format("{} {}", say("se ofrece si", "offered if"), way.opens));
        if (!way.when.empty()) add(fmt::format("{} {}", say("si", "if"), way.when));
        if (way.otherwise) add(say("si no", "otherwise"));
        if (!way.reachable) add(say("(nunca)", "(never)"));
        if (!way.best.empty()) add(fmt::format("{} {}", say("mejor", "best"), fmt::join(way.best, ", ")));
        if (!way.worst.empty()) add(fmt::format("{} {}", say("peor", "worst"), fmt::join(way.worst, ", ")));
        return text;
    }

    static std::string colour_of(const MapWay& way) {
        if (way.worst.empty()) return green;
        return way.best.empty() ? red : fmt::format("{}:{}", green, red);
    }

    const DialogueMap& map_;
    bool spanish_;
};

} // namespace

std::string dot(const DialogueMap& map, Language language) {
    const Looks looks(map, language);
    const auto graph = graph_of(map);
    std::ostringstream out;
    boost::write_graphviz(
        out, graph, [&](std::ostream& to, auto vertex) { looks.place(to, graph[vertex]); },
        [&](std::ostream& to, auto edge) { looks.way(to, graph[edge]); },
        [&](std::ostream& to) { looks.graph(to); });
    return out.str();
}

} // namespace aplomo::cli
