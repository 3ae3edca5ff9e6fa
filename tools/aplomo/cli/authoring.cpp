#include "cli/authoring.hpp"

#include <CLI/CLI.hpp>

#include "cli/explain.hpp"

namespace aplomo::cli {

Authoring::Authoring(CLI::App& app)
    : explain_(app.add_subcommand("explain", "tell what a finding means, with an example")) {
    explain_->add_option("finding", finding_, "its code or its name; all findings when none is given");
}

std::optional<int> Authoring::run(Terminal& terminal) const {
    if (*explain_) return explain(finding_, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
