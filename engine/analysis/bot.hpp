#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "scenario/phase.hpp"
#include "wording/features.hpp"

namespace aplomo::analysis {

/// A mechanical trainee. A scenario in which one passes teaches test-taking.
enum class Bot : std::uint8_t {
    first,             ///< the reply that stands first among the open ones, in file order
    last,              ///< the one that stands last
    longest,           ///< most characters without spaces
    shortest,          ///< fewest
    most_concrete,     ///< most figures, hours, dates
    most_apologies,    ///< most apologies
    most_shared_words, ///< most content words of the customer's line repeated
    avoid_extremes,    ///< neither the longest nor the shortest: see `pick`
    least_conflict,    ///< fewest words of confrontation
    fixed_recipe,      ///< acknowledge, ask, offer, tell, close: see `pick`
    always_empathy,    ///< most technique tags that the rubric groups under empathy
    always_calm,       ///< … under calm
    always_solution,   ///< … under solution
    stay,              ///< whatever keeps the longest conversation possible
    leave,             ///< whatever keeps the shortest one possible
    random,            ///< any
};

inline constexpr std::array<std::string_view, 16> bot_ids{"first",
                                                          "last",
                                                          "longest",
                                                          "shortest",
                                                          "most_concrete",
                                                          "most_apologies",
                                                          "most_shared_words",
                                                          "avoid_extremes",
                                                          "least_conflict",
                                                          "fixed_recipe",
                                                          "always_empathy",
                                                          "always_calm",
                                                          "always_solution",
                                                          "stay",
                                                          "leave",
                                                          "random"};

constexpr std::string_view id_of(Bot bot) { return bot_ids[static_cast<std::size_t>(bot)]; }
constexpr Bot bot_at(std::size_t position) { return static_cast<Bot>(position); }

/// Does it go by wording, so that it may play differently in each language?
constexpr bool reads_text(Bot bot) { return bot >= Bot::longest && bot <= Bot::fixed_recipe; }

/// Does it go by what is on the screen alone: by wording, or by position?
constexpr bool goes_by_surface(Bot bot) { return bot <= Bot::fixed_recipe; }

/// Replies of one turn: bit i is the reply at position i.
using Replies = std::uint8_t;

/// What a bot sees of one reply where it is offered.
struct Look {
    wording::Features features;
    int shared_words = 0;            ///< with the customer's line
    std::array<int, 3> techniques{}; ///< technique tags, by the principle that groups them
};

/// The step of the fixed recipe that a phase asks for: acknowledge in the opening, ask in the inquiry, offer
/// in the resolution, close in the closing.
wording::Step step_due(scenario::Phase phase);

/// What a bot takes among the open replies: one of those returned, each as likely. At least one is returned
/// when any is open. `looks` holds every reply of the turn, by position. Ties stay ties.
///
/// `avoid_extremes` leaves out the longest and the shortest and takes, of the rest, the one nearest to the
/// mean length of all that are open: the reply that stands out least. When none is left (two replies, or two
/// lengths), it takes the nearest to the mean among all.
///
/// `fixed_recipe` takes the reply with the most signs of the step that the phase asks for (`step_due`); when
/// no open reply shows any, it goes on to the next step of the recipe (so in the resolution it tells when
/// there is nothing to offer), after the last to the first; when none shows any step, it takes any.
///
/// `stay` and `leave` need to know what follows: for them, and for `random`, all open replies are returned.
Replies pick(Bot bot, scenario::Phase phase, std::span<const Look> looks, Replies open);

} // namespace aplomo::analysis
