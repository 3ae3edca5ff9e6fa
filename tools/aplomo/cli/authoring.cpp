#include "cli/authoring.hpp"

#include <CLI/CLI.hpp>

#include "cli/explain.hpp"
#include "cli/one_of.hpp"

namespace aplomo::cli {

namespace {

const std::map<std::string, GraphFormat> graph_formats{
    {"dot", GraphFormat::dot}, {"svg", GraphFormat::svg}, {"graphml", GraphFormat::graphml}};
const std::map<std::string, Language> languages{{"es", Language::es}, {"en", Language::en}};

constexpr auto scenario_help = "an id, a scenario's folder or a scenario.yaml";
constexpr auto rubric_help = "another rubric than the shipped one";

void add_graph(CLI::App& graph, GraphOptions& options) {
    graph.add_option("scenario", options.scenario, scenario_help)->required();
    graph.add_option("--format", options.format, "dot, svg or graphml")
        ->transform(one_of(graph_formats))
        ->option_text("dot|svg|graphml");
    graph.add_option("--lang", options.language, "es or en")
        ->transform(one_of(languages))
        ->option_text("es|en");
    graph.add_option("--variant", options.variant, "whose best and worst runs are marked");
    graph.add_option("--rubric", options.rubric, rubric_help);
}

void add_format(CLI::App& format, FormatOptions& options) {
    format
        .add_option("path", options.paths,
                    "ids, scenarios' folders, folders of scenarios or scenario.yaml files")
        ->required();
    format.add_flag("--check", options.check, "change nothing; name the files that would change, and exit 1");
    format.add_option("--rubric", options.rubric, rubric_help);
}

void add_new(CLI::App& begin, NewOptions& options) {
    begin.add_option("id", options.id, "its name, which its folder gets")->required();
    begin.add_option("--lang", options.languages, "the languages of its texts")
        ->check(CLI::IsMember({"es", "en", "es,en"}))
        ->option_text("es|en|es,en");
    begin.add_option("--folder", options.folder, "where to make its folder; otherwise the current one");
}

} // namespace

Authoring::Authoring(CLI::App& app)
    : explain_(app.add_subcommand("explain", "tell what a finding means, with an example")),
      graph_(app.add_subcommand("graph", "draw a scenario, with its best and its worst run")),
      format_(app.add_subcommand("format", "lay scenario files out in one way, with their comments")),
      new_(app.add_subcommand("new", "begin a scenario, from one that works")) {
    explain_->add_option("finding", finding_, "its code or its name; all findings when none is given");
    add_graph(*graph_, drawn_);
    add_format(*format_, laid_out_);
    add_new(*new_, begun_);
}

std::optional<int> Authoring::run(const std::string& rubric, const machine::Places& places,
                                  Terminal& terminal) {
    for (auto* own : {&drawn_.rubric, &laid_out_.rubric})
        if (own->empty()) *own = rubric;
    if (*explain_) return explain(finding_, terminal);
    if (*graph_) return graph(drawn_, places, terminal);
    if (*format_) return format(laid_out_, places, terminal);
    if (*new_) return new_scenario(begun_, places, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
