#include "cli/graph.hpp"

#include <algorithm>

#include "cli/map_text.hpp"
#include "cli/one_scenario.hpp"
#include "machine/process.hpp"

namespace aplomo::cli {
namespace {

using Kind = machine::Outcome::Kind;
using ScenarioPointer = std::shared_ptr<const scenario::Scenario>;

constexpr std::chrono::seconds patience_with_dot{30};
constexpr std::size_t many_places = 60;

std::vector<Explored> explore_all(const ScenarioPointer& scenario) {
    std::vector<Explored> variants;
    for (std::size_t i = 0; i < scenario->variants.size(); ++i) {
        auto study = analysis::study(scenario, i);
        auto reach = analysis::reach(*scenario, study.space);
        variants.push_back({std::move(study), std::move(reach)});
    }
    return variants;
}

std::optional<std::size_t> variant_of(const scenario::Scenario& scenario, const std::string& id,
                                      Terminal& terminal) {
    if (id.empty()) return 0;
    const auto found = std::ranges::find(scenario.variants, id, &scenario::Variant::id);
    if (found != scenario.variants.end()) return static_cast<std::size_t>(found - scenario.variants.begin());
    terminal.err << id << ": "
                 << terminal.say("el escenario no tiene esa variante", "the scenario has no such variant")
                 << '\n';
    return std::nullopt;
}

int refuse(Kind kind, Terminal& terminal) {
    const char* reason =
        kind == Kind::missing ? terminal.say("El programa `dot` de Graphviz no está instalado.",
                                             "Graphviz's program `dot` is not installed.")
        : kind == Kind::late
            ? terminal.say("El programa `dot` de Graphviz tarda demasiado con un escenario tan grande.",
                           "Graphviz's program `dot` takes too long over so large a scenario.")
            : terminal.say("El programa `dot` de Graphviz ha fallado.", "Graphviz's program `dot` failed.");
    terminal.err << reason
                 << terminal.say(" Con `--format dot` o `--format graphml` puedes dibujarlo con otro.\n",
                                 " With `--format dot` or `--format graphml` another can draw it.\n");
    return outside_failed;
}

/// Large graphs are laid out a little less well, but in seconds instead of minutes.
int print_svg(const DialogueMap& map, Language language, Terminal& terminal) {
    std::vector<std::string> command{"dot", "-Tsvg"};
    if (map.places.size() > many_places)
        command.insert(command.end(), {"-Gnslimit=1", "-Gnslimit1=1", "-Gmclimit=0.3"});
    const auto drawn = machine::run_program(command, dot(map, language), patience_with_dot);
    if (drawn.kind != Kind::done) return refuse(drawn.kind, terminal);
    terminal.out << drawn.out;
    return good;
}

} // namespace

int graph(const GraphOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto opened = open_one(options.scenario, options.rubric, places, terminal, exit);
    const auto& scenario = opened.loaded.scenario;
    if (!scenario) return exit;
    const auto variant = variant_of(*scenario, options.variant, terminal);
    if (!variant) return wrong_use;
    const auto language = spoken(*scenario, options.language.value_or(terminal.language));
    const auto map = map_of(explore_all(scenario), *variant, language);
    if (options.format == GraphFormat::svg) return print_svg(map, language, terminal);
    terminal.out << (options.format == GraphFormat::dot ? dot(map, language) : graphml(map));
    return good;
}

} // namespace aplomo::cli
