#pragma once

#include <optional>
#include <string>

#include "cli/doctor.hpp"
#include "cli/keep.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// `aplomo store …`, the subcommands for those who keep a store; and `aplomo doctor`.
class Keeping {
  public:
    /// Adds them to the program's arguments; this must outlive the reading of those.
    explicit Keeping(CLI::App& app);
    Keeping(const Keeping&) = delete;
    Keeping& operator=(const Keeping&) = delete;

    /// Runs the one that was asked for and gives its exit code; nothing when none of them was. `store` is
    /// what stands before the subcommand, `login` the name of this machine's user.
    std::optional<int> run(const std::string& store, const std::string& login, const machine::Places& places,
                           Terminal& terminal);

  private:
    void add_people();
    void add_copies();
    void add_choices();
    CLI::App* add(const char* name, const char* about);

    CLI::App* group_;
    CLI::App* init_;
    CLI::App* migrate_;
    CLI::App* doctor_ = nullptr;
    CLI::App* add_person_ = nullptr;
    CLI::App* password_ = nullptr;
    CLI::App* remove_person_ = nullptr;
    CLI::App* people_ = nullptr;
    CLI::App* join_ = nullptr;
    CLI::App* leave_ = nullptr;
    CLI::App* backup_ = nullptr;
    CLI::App* restore_ = nullptr;
    CLI::App* lock_ = nullptr;
    CLI::App* verify_ = nullptr;
    CLI::App* accept_ = nullptr;
    CLI::App* unlock_ = nullptr;
    CLI::App* smallest_group_ = nullptr;
    CLI::App* leaderboard_ = nullptr;
    KeepOptions options_;
    DoctorOptions examined_;
};

} // namespace aplomo::cli
