#pragma once

#include <span>
#include <string_view>

#include "diagnostics/language.hpp"

/// The lists of words of each language, one per file: short ones, of words that mean one thing nearly always.
/// An entry is a word or a phrase in lower case, with its accents. `disculp*` stands for all words that begin
/// so (in a phrase, the last word may go on); `^mire` counts only where a clause begins.
namespace aplomo::wording {

using Entries = std::span<const std::string_view>;

Entries figures(Language language);
Entries pairs(Language language);
Entries echoes_of_figures(Language language);
Entries clock_words(Language language);
Entries moments(Language language);
Entries apologies(Language language);
Entries echoes_of_apologies(Language language);
Entries conflict(Language language);
Entries feelings(Language language);
Entries thanks(Language language);
Entries acknowledgements(Language language);
Entries invitations(Language language);
Entries offers(Language language);
Entries tellings(Language language);
Entries closings(Language language);
Entries familiar_address(Language language); ///< Spanish only: English has one form
Entries formal_address(Language language);   ///< Spanish only

/// Words that say nothing about the matter in hand, without accents: articles, pronouns, auxiliaries…
Entries stop_words(Language language);

} // namespace aplomo::wording
