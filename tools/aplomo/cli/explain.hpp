#pragma once

#include <string>
#include <string_view>

#include "cli/terminal.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::cli {

/// `aplomo explain [FINDING]`: what a finding means, what to do, and an example; `word` is its code or its
/// name. Without a word, all findings in a line each. An unknown one is wrong use, with what was probably
/// meant.
int explain(const std::string& word, Terminal& terminal);

/// The sentence and the advice of an entry as they stand without a finding: … for what only that would know.
std::string sentence_of(const diagnostics::Entry& entry, Language language);
std::string advice_of(const diagnostics::Entry& entry, Language language);

} // namespace aplomo::cli
