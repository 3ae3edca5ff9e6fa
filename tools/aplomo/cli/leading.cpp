#include "cli/leading.hpp"

#include <CLI/CLI.hpp>

namespace aplomo::cli {
namespace {

const std::map<std::string, attempts::Mode> modes{{"practice", attempts::Mode::practice},
                                                  {"assessment", attempts::Mode::assessment}};
constexpr auto store_help = "which store: sqlite:PATH or postgresql://…";

} // namespace

Leading::Leading(CLI::App& app) { add_assign(app); }

void Leading::add_assign(CLI::App& app) {
    auto* group = app.add_subcommand("assign", "give people scenarios to pass, and see how far they are");
    group->require_subcommand(1);
    give_ = group->add_subcommand("give", "give scenarios to a person or to a team's trainees");
    take_back_ = group->add_subcommand("take-back", "take an assignment back");
    list_ = group->add_subcommand("list", "who was given what, and what is done");
    for (auto* command : {give_, take_back_, list_})
        command->add_option("--store", assign_.store, store_help);
    give_->add_option("scenario", assign_.scenarios, "ids, or folders of scenarios")->required();
    give_->add_option("--to", assign_.person, "the person");
    give_->add_option("--team", assign_.team, "the team");
    give_->add_option("--until", assign_.until, "the last day, like 2026-12-01");
    give_->add_option("--mark", assign_.mark, "the overall score to reach; otherwise it is enough to pass")
        ->check(CLI::Range(1, 100));
    give_->add_option("--mode", assign_.mode, "practice or assessment")
        ->transform(CLI::CheckedTransformer(modes))
        ->option_text("practice|assessment");
    take_back_->add_option("id", assign_.id, "the assignment")->required();
    list_->add_option("--person", assign_.person, "only what one person was given");
}

std::optional<int> Leading::run(const std::string& store, const std::string& login,
                                const machine::Places& places, Terminal& terminal) {
    if (assign_.store.empty()) assign_.store = store;
    assign_.login = login;
    if (*give_) return assign_give(assign_, places, terminal);
    if (*take_back_) return assign_take_back(assign_, places, terminal);
    if (*list_) return assign_list(assign_, places, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
