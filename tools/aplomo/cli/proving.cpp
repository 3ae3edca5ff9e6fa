#include "cli/proving.hpp"

#include <CLI/CLI.hpp>

#include "cli/one_of.hpp"

namespace aplomo::cli {
namespace {

constexpr auto scenario_help = "an id, a scenario's folder or a scenario.yaml";
constexpr auto rubric_help = "another rubric than the shipped one";

template <typename Format>
void add_format(CLI::App& command, Format& format) {
    command.add_option("--format", format, "text or json")
        ->transform(one_of(std::map<std::string, Format>{{"text", Format::text}, {"json", Format::json}}))
        ->option_text("text|json");
}

} // namespace

Proving::Proving(CLI::App& app)
    : rehearse_(
          app.add_subcommand("rehearse", "play the talks beside scenarios, and tell which do not hold")),
      diff_(
          app.add_subcommand("diff", "tell what a new text of a scenario makes of kept talks and attempts")) {
    rehearse_
        ->add_option("path", rehearse_options_.paths,
                     "an id, a scenario's folder, a folder of scenarios, a scenario.yaml or a .talk file")
        ->required();
    add_format(*rehearse_, rehearse_options_.format);
    rehearse_->add_option("--rubric", rehearse_options_.rubric, rubric_help);

    diff_->add_option("old", diff_options_.old_path, scenario_help)->required();
    diff_->add_option("new", diff_options_.new_path, scenario_help)->required();
    add_format(*diff_, diff_options_.format);
    diff_->add_option("--store", diff_options_.store,
                      "whose attempts to compare: sqlite:PATH or postgresql://…");
    diff_->add_option("--rubric", diff_options_.rubric, rubric_help);
}

std::optional<int> Proving::run(const std::string& store, const std::string& rubric, const std::string& login,
                                const machine::Places& places, Terminal& terminal) {
    diff_options_.login = login;
    if (diff_options_.store.empty()) diff_options_.store = store;
    for (auto* own : {&rehearse_options_.rubric, &diff_options_.rubric})
        if (own->empty()) *own = rubric;
    if (*rehearse_) return rehearse(rehearse_options_, places, terminal);
    if (*diff_) return diff(diff_options_, places, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
