#pragma once

#include <optional>
#include <string>

#include "cli/format.hpp"
#include "cli/graph.hpp"
#include "cli/new.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// The subcommands that help to write scenarios: new, format, graph, explain.
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
    CLI::App* format_;
    CLI::App* new_;
    std::string finding_;
    GraphOptions drawn_;
    FormatOptions laid_out_;
    NewOptions begun_;
};

} // namespace aplomo::cli
