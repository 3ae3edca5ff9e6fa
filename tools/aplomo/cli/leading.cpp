#include "cli/leading.hpp"

#include <CLI/CLI.hpp>

#include "cli/one_of.hpp"

namespace aplomo::cli {
namespace {

const std::map<std::string, attempts::Mode> modes{{"practice", attempts::Mode::practice},
                                                  {"assessment", attempts::Mode::assessment}};
constexpr auto store_help = "where the records are: sqlite:PATH or postgresql://…";

} // namespace

Leading::Leading(CLI::App& app) {
    add_assign(app);
    add_privacy(app);
}

void Leading::add_assign(CLI::App& app) {
    auto* group = app.add_subcommand("assign", "give people scenarios to pass, and see how far they are");
    group->require_subcommand(1);
    give_ = group->add_subcommand("give", "give scenarios to a person or to a team's trainees");
    take_back_ = group->add_subcommand("take-back", "take an assignment back");
    list_ = group->add_subcommand("list", "who was assigned what, and what is done");
    for (auto* command : {give_, take_back_, list_})
        command->add_option("--store", assign_.store, store_help);
    give_->add_option("scenario", assign_.scenarios, "ids, or folders of scenarios")->required();
    give_->add_option("--to", assign_.person, "the person");
    give_->add_option("--team", assign_.team, "the team");
    give_->add_option("--until", assign_.until, "the last day, like 2026-12-01");
    give_->add_option("--mark", assign_.mark, "the overall score to reach; otherwise it is enough to pass")
        ->check(CLI::Range(1, 100));
    give_->add_option("--mode", assign_.mode, "practice or assessment")
        ->transform(one_of(modes))
        ->option_text("practice|assessment");
    take_back_->add_option("id", assign_.id, "the assignment")->required();
    list_->add_option("--person", assign_.person, "only what one person was assigned");
}

void Leading::add_privacy(CLI::App& app) {
    auto* group =
        app.add_subcommand("privacy", "what is kept of people, and their right to have it or have it gone");
    group->require_subcommand(1);
    describe_ = group->add_subcommand("describe", "what is kept, where, who sees it and for how long");
    export_ = group->add_subcommand("export", "everything that is kept of a person, as JSON in one file");
    erase_ = group->add_subcommand("erase", "erase a person: every row and every known file that names them");
    purge_ = group->add_subcommand("purge", "erase attempts older than they are to be kept");
    keep_ = group->add_subcommand("keep", "set how long attempts are kept");
    looks_ = group->add_subcommand("looks", "who looked at or exported what about a person");
    for (auto* command : {describe_, export_, erase_, purge_, keep_, looks_})
        command->add_option("--store", privacy_.store, store_help);
    for (auto* command : {export_, erase_, looks_})
        command->add_option("name", privacy_.person, "the person")->required();
    export_->add_option("--out", privacy_.out, "the new file")->required();
    purge_->add_option("--older-than", privacy_.age, "months or years, like 24m or 2y; otherwise as was set");
    keep_->add_option("age", privacy_.age, "months or years, like 24m or 2y; or forever")->required();
}

std::optional<int> Leading::run(const std::string& store, const std::string& login,
                                const machine::Places& places, Terminal& terminal) {
    for (auto* own : {&assign_.store, &privacy_.store})
        if (own->empty()) *own = store;
    assign_.login = privacy_.login = login;
    if (*give_) return assign_give(assign_, places, terminal);
    if (*take_back_) return assign_take_back(assign_, places, terminal);
    if (*list_) return assign_list(assign_, places, terminal);
    if (*describe_) return privacy_describe(privacy_, places, terminal);
    if (*export_) return privacy_export(privacy_, places, terminal);
    if (*erase_) return privacy_erase(privacy_, places, terminal);
    if (*purge_) return privacy_purge(privacy_, places, terminal);
    if (*keep_) return privacy_keep(privacy_, places, terminal);
    if (*looks_) return privacy_looks(privacy_, places, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
