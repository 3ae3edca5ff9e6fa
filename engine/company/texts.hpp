#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "attempts/rebuild.hpp"

namespace aplomo::company {

// Which scenarios and rubrics are the company's own. On a server an attempt counts only where both its texts
// are, by the word of somebody else than its player: who plays brings a text along, and could bring one in
// which everything is best. In a file every text counts, since whoever can write it could write the list too.
// Throws attempts::Fault.

/// A canonical text, by its fingerprint.
struct CompanyText {
    std::string fingerprint;
    std::string what; ///< the scenario's id, or "rubric"
};

/// What a verdict notes of an attempt by another text, and by one that nobody but its player has accepted:
/// the reasons that may pass.
inline constexpr const char* note_not_accepted = "text_not_accepted";
inline constexpr const char* note_of_its_player = "text_of_its_player";

/// Takes texts for the company's own, in the login's name, and gives how many nobody had accepted before;
/// attempts that disagreed only for want of them await their replay again. Only for who keeps the server,
/// trains or manages. Nothing for a file.
std::size_t accept(attempts::Database& database, const std::vector<CompanyText>& texts);

/// Asks for the texts that are accepted by now, once; nothing to ask in a file.
attempts::AcceptedTexts accepted_texts(attempts::Database& database);

} // namespace aplomo::company
