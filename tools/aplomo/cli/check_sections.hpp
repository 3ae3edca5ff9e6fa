#pragma once

#include "cli/check.hpp"

namespace aplomo::cli {

/// The parts of the page about one scenario that has no errors, in their order. Each begins with an empty
/// line and a heading and leaves itself out when it has nothing to tell.
void print_sections(const CheckReport& report, Terminal& terminal);
void print_figures(const CheckReport& report, Terminal& terminal);
void print_endings(const CheckReport& report, Terminal& terminal);
void print_decisions(const CheckReport& report, Terminal& terminal);
void print_bots(const CheckReport& report, Terminal& terminal);
void print_rules(const CheckReport& report, Terminal& terminal);
void print_shape(const scenario::Scenario& scenario, Terminal& terminal);

/// What a bot goes by, in words: "the longest reply".
const char* deed_of(analysis::Bot bot, const Terminal& terminal);

/// An empty line and a heading.
void print_heading(Terminal& terminal, const std::string& words);

/// How a variant is called; "" where the scenario has none.
const std::string& name_of(const analysis::VariantResult& result);

} // namespace aplomo::cli
