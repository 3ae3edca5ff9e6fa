#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/question.hpp"
#include "cli/session.hpp"

namespace aplomo::cli {

/// What a person wants after the debrief.
struct Next {
    enum class What { nothing, again_from, another };
    What what = What::nothing;
    std::size_t decision = 0; ///< 1, 2…: from which to try again
};

/// Offers to try again from the hardest decision or any other one, or another version; an empty line is
/// enough.
Next ask_what_next(const Session& session, const Handbook& handbook, Terminal& terminal);

/// Goes on from before a decision (1, 2…) of a finished session as a new attempt: practice that does not
/// count.
Session try_again(const Session& session, std::size_t decision, attempts::Store* store, Terminal& terminal);

/// The finished attempt of a person, rebuilt. Nothing, and told, where there is none such or it has no such
/// decision.
std::optional<Session> finished_attempt(attempts::Store& store, const std::string& id,
                                        const std::string& person, std::size_t decision, Terminal& terminal);

} // namespace aplomo::cli
