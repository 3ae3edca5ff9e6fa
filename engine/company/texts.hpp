#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "attempts/database.hpp"
#include "attempts/rebuild.hpp"

namespace aplomo::company {

// Which scenarios and rubrics are the company's own. On a server an attempt counts only where both its texts
// are: who plays brings a text along, and could bring one in which everything is best. In a file every text
// counts, since whoever can write it could write the list too. Throws attempts::Fault.

/// A canonical text, by its fingerprint.
struct CompanyText {
    std::string fingerprint;
    std::string what; ///< the scenario's id, or "rubric"
};

/// What a verdict notes of an attempt by another text: the one reason that may pass.
inline constexpr const char* note_not_accepted = "text_not_accepted";

/// Takes texts for the company's own and gives how many are new; attempts that disagreed only for want of
/// them await their replay again. Only for who keeps the server, trains or manages. Nothing for a file.
std::size_t accept(attempts::Database& database, const std::vector<CompanyText>& texts);

/// Asks for the texts that are accepted by now, once; nothing to ask in a file.
attempts::AcceptedTexts accepted_texts(attempts::Database& database);

} // namespace aplomo::company
