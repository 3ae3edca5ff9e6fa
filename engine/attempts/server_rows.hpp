#pragma once

#include <string>

#include "attempts/acceptance.hpp"
#include "attempts/attempt.hpp"
#include "attempts/reflection.hpp"

namespace soci {
class session;
}

namespace aplomo::attempts {

// What a person may write to a company's server: whole attempts, by its own functions. Each is one round.

enum class Kept { now, before, texts_missing };

/// Hands a sealed attempt over. `before`: the server has it already, and nothing was changed.
Kept keep_attempt(soci::session& server, const Attempt& attempt);

/// Keeps a text under its fingerprint, which the server computes anew.
void keep_text(soci::session& server, const std::string& fingerprint, const std::string& text);

/// Keeps what the login thought of its own attempt, in place of what it was; see `write_reflection`.
void keep_reflection(soci::session& server, const std::string& attempt, const Reflection& reflection);

/// Who has accepted a text for the company's own; see `Store::acceptance`.
Acceptance read_acceptance(soci::session& server, const std::string& fingerprint, const std::string& player);

} // namespace aplomo::attempts
