#pragma once

#include <optional>

#include "cli/diff.hpp"
#include "cli/rehearse.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// The subcommands that hold scenarios against runs that were kept: rehearse and diff.
class Proving {
  public:
    /// Adds them to the program's arguments; this must outlive the reading of those.
    explicit Proving(CLI::App& app);
    Proving(const Proving&) = delete;
    Proving& operator=(const Proving&) = delete;

    /// Runs the one that was asked for and gives its exit code; nothing when none of them was. `store` and
    /// `rubric` are what stands before the subcommand, `login` is this machine's.
    std::optional<int> run(const std::string& store, const std::string& rubric, const std::string& login,
                           const machine::Places& places, Terminal& terminal);

  private:
    CLI::App* rehearse_;
    CLI::App* diff_;
    RehearseOptions rehearse_options_;
    DiffOptions diff_options_;
};

} // namespace aplomo::cli
