#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/question.hpp"
#include "scenario/scenario.hpp"

namespace aplomo::cli {

/// A conversation that is about to begin.
struct Desk {
    const scenario::Scenario& scenario;
    std::size_t variant = 0;
    Language language = Language::en; ///< of the conversation

    std::string text(const Text& of) const { return fill(of, scenario, variant, language); }
};

/// The dossier items that words name, by id or by number in the list, after those `read` already; nothing
/// when they may not be read.
std::optional<std::vector<scenario::Index>> items_of(const std::vector<std::string>& words,
                                                     const std::vector<scenario::Index>& read,
                                                     const scenario::Scenario& scenario);

/// That a word of a script names none, and the ids that may be read.
void tell_what_may_be_read(const scenario::Scenario& scenario, const std::string& word, Terminal& terminal);

/// Lists the dossier and has one paper after the other chosen and read, as long as there is time for another
/// and one is wanted. Nothing when the person leaves.
std::optional<std::vector<scenario::Index>> ask_what_to_read(const Desk& desk, const Handbook& handbook,
                                                             Terminal& terminal);

} // namespace aplomo::cli
