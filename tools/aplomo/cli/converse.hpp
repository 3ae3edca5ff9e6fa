#pragma once

#include <istream>
#include <optional>
#include <string>

#include "cli/question.hpp"
#include "cli/session.hpp"

namespace aplomo::cli {

/// Takes one decision of a person's after the other, until the conversation, the input or the wish to go on
/// ends. For a program that plays for a person nothing is shown.
void converse(Session& session, const PlayOptions& options, const Handbook& handbook, Terminal& terminal);

/// Takes the decisions of a script, `first` before those that `in` still holds. False, and told, at one that
/// is not open.
bool follow_script(Session& session, std::istream& in, std::optional<std::string> first,
                   const PlayOptions& options, Terminal& terminal);

} // namespace aplomo::cli
