#pragma once

#include <optional>
#include <string>

#include "cli/graph.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// The subcommands that help to write scenarios: explain, graph.
class Authoring {
  public:
    /// Adds them to the program's arguments; this must outlive the reading of those.
    explicit Authoring(CLI::App& app);
    Authoring(const Authoring&) = delete;
    Authoring& operator=(const Authoring&) = delete;

    /// Runs the one that was asked for and gives its exit code; nothing when none of them was. `rubric` is
    /// the one named before the subcommand.
    std::optional<int> run(const std::string& rubric, const machine::Places& places, Terminal& terminal);

  private:
    CLI::App* explain_;
    CLI::App* graph_;
    std::string finding_;
    GraphOptions drawn_;
};

} // namespace aplomo::cli
