#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/study.hpp"
#include "diagnostics/finding.hpp"
#include "rehearsal/read_talk.hpp"
#include "rehearsal/rehearse.hpp"
#include "support/random_scenario.hpp"

namespace aplomo::tests {

/// The full scenario of tests/support, with variant marta (0) studied.
const analysis::Study& full_study();

/// The talk of a whole run of it, as recorded: the history read, then listen, check, options, in English.
std::string full_talk();

/// The run that ids make; fails the test when one of them is not possible.
conversation::Run run_of(const analysis::Study& study, const conversation::Decisions& decisions);

/// Plays to the end, choosing by dice.
conversation::Run random_run(const analysis::Study& study, Dice& dice);

/// What reading and, where that finds no error, rehearsing a text finds, in the variant that it names. The
/// studies' scenario must have no other variants than these, in order.
std::vector<diagnostics::Finding> findings_in(const std::string& text,
                                              const std::vector<const analysis::Study*>& studies);

/// The same of a talk of the full scenario.
std::vector<diagnostics::Finding> findings_in(const std::string& text);

/// Line and name of each finding.
using Found = std::multiset<std::pair<int, std::string>>;
Found found_in(const std::vector<diagnostics::Finding>& findings);

/// Every finding as people read it.
std::string told(const std::vector<diagnostics::Finding>& findings, const std::string& text,
                 Language language = Language::en);

std::vector<std::string> lines_of(const std::string& text);

/// The talk with line `number` (from 1) replaced.
std::string with_line(const std::string& talk, int number, const std::string& line);

/// The number of the first line that begins so; fails the test when there is none.
int line_of(const std::string& talk, const std::string& begin);

} // namespace aplomo::tests
