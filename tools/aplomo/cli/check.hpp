#pragma once

#include <string>
#include <vector>

#include "analysis/findings.hpp"
#include "analysis/guessability.hpp"
#include "cli/terminal.hpp"
#include "machine/places.hpp"
#include "script/library.hpp"

namespace aplomo::cli {

enum class CheckFormat { text, json, sarif };

struct CheckOptions {
    std::vector<std::string> paths;
    CheckFormat format = CheckFormat::text;
    bool strict = false;                                     ///< a warning counts as an error
    std::uint64_t max_states = analysis::default_max_states; ///< per variant
    std::string rubric;                                      ///< a file; empty: the shipped one
};

/// `aplomo check`: reads each scenario, plays everything that can happen in it, and tells what it found.
int check(const CheckOptions& options, const machine::Places& places, Terminal& terminal);

/// What is known of one scenario file. Without a scenario (errors in the file) there is nothing but findings.
struct CheckReport {
    script::Opened opened;
    std::vector<diagnostics::Finding> findings; ///< the file's, then those of the analysis
    std::string fingerprint;
    std::vector<analysis::VariantResult> variants;

    /// Was everything looked at, in every variant?
    bool exhaustive() const;
};

CheckReport report(script::Opened opened, std::uint64_t max_states);

/// What is known of all the scenarios together, when there are several.
struct CatalogueReport {
    analysis::Guessability guessability;
    std::vector<diagnostics::Finding> findings;
};

void print_text(const CheckReport& report, Terminal& terminal);
void print_guessability(const CatalogueReport& catalogue, Terminal& terminal);
void print_json(const std::vector<CheckReport>& reports, const CatalogueReport& catalogue,
                Terminal& terminal);

} // namespace aplomo::cli
