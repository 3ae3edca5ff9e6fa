#pragma once

#include <optional>

#include "cli/certificate.hpp"
#include "cli/export.hpp"
#include "cli/report.hpp"

namespace CLI {
class App;
}

namespace aplomo::cli {

/// The subcommands that pass on what is kept: attempts export and import, attempts certificate
/// and report.
class PassingOn {
  public:
    /// Adds them to the program's arguments, of which `attempts` is one; this must outlive the reading of
    /// those.
    PassingOn(CLI::App& app, CLI::App& attempts);
    PassingOn(const PassingOn&) = delete;
    PassingOn& operator=(const PassingOn&) = delete;

    /// Runs the one that was asked for and gives its exit code; nothing when none of them was. `store` and
    /// `rubric` are what stands before the subcommand, `login` is this machine's.
    std::optional<int> run(const std::string& store, const std::string& rubric, const std::string& login,
                           const machine::Places& places, Terminal& terminal);

  private:
    int run_export(const machine::Places& places, Terminal& terminal);

    CLI::App* export_;
    CLI::App* import_;
    CLI::App* certificate_;
    CLI::App* report_;
    ExportOptions export_options_;
    ImportOptions import_options_;
    CertificateOptions certificate_options_;
    ReportOptions report_options_;
};

} // namespace aplomo::cli
