#include "cli/keeping.hpp"

#include <CLI/CLI.hpp>

namespace aplomo::cli {

Keeping::Keeping(CLI::App& app)
    : group_(app.add_subcommand("store", "make and keep records: people, teams, backups")),
      init_(group_->add_subcommand("init", "make records in a file or on a PostgreSQL server")),
      migrate_(add("migrate", "bring records up to date, with a backup first")) {
    group_->require_subcommand(1);
    init_->add_option("address", options_.address, "sqlite:PATH or postgresql://…")->required();
    migrate_->add_flag("--without-backup", options_.without_backup,
                       "you have a backup of the server already");
    add_people();
    add_copies();
    add_choices();
    doctor_ = app.add_subcommand("doctor", "look at everything that Aplomo needs, and say what to do");
    doctor_->add_option("--store", examined_.store, "where the records are: sqlite:PATH or postgresql://…");
}

CLI::App* Keeping::add(const char* name, const char* about) {
    auto* command = group_->add_subcommand(name, about);
    command->add_option("--store", options_.store, "where the records are: sqlite:PATH or postgresql://…");
    return command;
}

void Keeping::add_people() {
    add_person_ = add("add-person", "add a person to a team; on a server with a login and a password");
    password_ = add("password", "give a login another password");
    remove_person_ = add("remove-person", "take a person out of all teams and shut their login out");
    people_ = add("people", "list who is in which team as what");
    join_ = add("join", "put a person into a team");
    leave_ = add("leave", "take a person out of a team");
    for (auto* command : {add_person_, password_, remove_person_, join_, leave_})
        command->add_option("name", options_.person, "the person")->required();
    for (auto* command : {add_person_, join_})
        command->add_option("--team", options_.team, "the team; made when it is new")->required();
    leave_->add_option("--team", options_.team, "the team")->required();
    for (auto* command : {add_person_, join_, leave_})
        command->add_option("--role", options_.role, "trainee, trainer or manager")->capture_default_str();
    for (auto* command : {add_person_, password_})
        command->add_flag("--generate", options_.generate, "make a password up and print it once");
}

void Keeping::add_copies() {
    backup_ = add("backup", "write everything that is kept into a new file");
    restore_ = add("restore", "fill empty records with a backup");
    verify_ = add("verify", "list the attempts that do not earn what they claim");
    verify_->add_flag("--new", options_.only_new, "replay first those that nobody has");
    accept_ =
        add("accept", "take scenarios or rubrics for the company's own, so that attempts at them count");
    accept_->add_option("path", options_.paths, "scenarios, folders of scenarios, rubrics")->required();
    accept_->add_option("--rubric", options_.rubric, "by which the scenarios are read");
    lock_ = add("lock", "put a password in front of the managers' area of records in a file");
    unlock_ = add("unlock", "take that password away");
    for (auto* command : {backup_, restore_})
        command->add_option("file", options_.file, "the backup")->required();
}

void Keeping::add_choices() {
    smallest_group_ = add("smallest-group", "show or set from how many people on sums name nobody");
    smallest_group_->add_option("people", options_.choice, "how many; otherwise it is shown");
    leaderboard_ = add("leaderboard", "show or set whether people may be ranked by their scores");
    leaderboard_->add_option("choice", options_.choice, "on or off; otherwise it is shown")
        ->check(CLI::IsMember({"on", "off"}));
}

std::optional<int> Keeping::run(const std::string& store, const std::string& login,
                                const machine::Places& places, Terminal& terminal) {
    using Command = int (*)(const KeepOptions&, const machine::Places&, Terminal&);
    const std::pair<CLI::App*, Command> commands[] = {{migrate_, store_migrate},
                                                      {add_person_, store_add_person},
                                                      {password_, store_password},
                                                      {people_, store_people},
                                                      {remove_person_, store_remove_person},
                                                      {join_, store_join},
                                                      {leave_, store_leave},
                                                      {backup_, store_backup},
                                                      {restore_, store_restore},
                                                      {lock_, store_lock},
                                                      {verify_, store_verify},
                                                      {accept_, store_accept},
                                                      {unlock_, store_unlock},
                                                      {smallest_group_, store_smallest_group},
                                                      {leaderboard_, store_leaderboard}};
    if (options_.store.empty()) options_.store = store;
    options_.login = login;
    if (examined_.store.empty()) examined_.store = store;
    if (*doctor_) return doctor(examined_, places, terminal);
    if (*init_) return store_init(options_, terminal);
    for (const auto& [command, work] : commands)
        if (*command) return work(options_, places, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
