#pragma once

#include <optional>
#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// The subcommands that help to write scenarios: explain.
class Authoring {
  public:
    /// Adds them to the program's arguments; this must outlive the reading of those.
    explicit Authoring(CLI::App& app);
    Authoring(const Authoring&) = delete;
    Authoring& operator=(const Authoring&) = delete;

    /// Runs the one that was asked for and gives its exit code; nothing when none of them was.
    std::optional<int> run(Terminal& terminal) const;

  private:
    CLI::App* explain_;
    std::string finding_;
};

} // namespace aplomo::cli
