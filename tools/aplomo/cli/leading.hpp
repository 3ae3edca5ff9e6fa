#pragma once

#include <optional>
#include <string>

#include "cli/assign.hpp"
#include "cli/privacy.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// The subcommands for those who lead people: assign, privacy.
class Leading {
  public:
    /// Adds them to the program's arguments; this must outlive the reading of those.
    explicit Leading(CLI::App& app);
    Leading(const Leading&) = delete;
    Leading& operator=(const Leading&) = delete;

    /// Runs the one that was asked for and gives its exit code; nothing when none of them was. `store` is
    /// what stands before the subcommand, `login` the name of this machine's user.
    std::optional<int> run(const std::string& store, const std::string& login, const machine::Places& places,
                           Terminal& terminal);

  private:
    void add_assign(CLI::App& app);
    void add_privacy(CLI::App& app);

    CLI::App* give_ = nullptr;
    CLI::App* take_back_ = nullptr;
    CLI::App* list_ = nullptr;
    CLI::App* describe_ = nullptr;
    CLI::App* export_ = nullptr;
    CLI::App* erase_ = nullptr;
    CLI::App* purge_ = nullptr;
    CLI::App* keep_ = nullptr;
    CLI::App* looks_ = nullptr;
    AssignOptions assign_;
    PrivacyOptions privacy_;
};

} // namespace aplomo::cli
