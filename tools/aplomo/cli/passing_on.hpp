#pragma once

#include <optional>

#include "cli/export.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// The subcommands that pass on what is kept: attempts export.
class PassingOn {
  public:
    /// Adds them to the subcommand `attempts`; this must outlive the reading of the arguments.
    explicit PassingOn(CLI::App& attempts);
    PassingOn(const PassingOn&) = delete;
    PassingOn& operator=(const PassingOn&) = delete;

    /// Runs the one that was asked for and gives its exit code; nothing when none of them was. `store` is
    /// what stands before the subcommand.
    std::optional<int> run(const std::string& store, const machine::Places& places, Terminal& terminal);

  private:
    CLI::App* export_;
    ExportOptions export_options_;
};

} // namespace aplomo::cli
