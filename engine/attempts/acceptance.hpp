#pragma once

namespace aplomo::attempts {

/// Who stands for a text as the company's own: an attempt by one that nobody but its player has accepted
/// would be measured by a scale of the player's.
enum class Acceptance { nobodys, its_players, others };

} // namespace aplomo::attempts
