#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// A reply as an item of a test: what a team's people made of it.
struct ReplyUse {
    std::string said;
    bool act = false; ///< done, not said
    int offered = 0;  ///< decisions where it was open
    int chosen = 0;
    int least = 0; ///< percent: between which the true share lies, with 95 % confidence
    int most = 100;
    float cost = 0;                ///< mean of what choosing it cost, in points
    float discrimination = 0;      ///< correlation of choosing it with the overall score, −1 to 1
    bool best = false;             ///< a best one there; known when the scenario has been studied
    std::optional<int> score = {}; ///< mean overall score where it was chosen; nothing of too few
};

/// With fewer offers nothing is told of a reply but the numbers.
inline constexpr int least_offers = 20;

/// A decision, and what was chosen there.
struct TurnUse {
    Phase phase = Phase::opening;
    std::string asked; ///< by the customer
    std::vector<ReplyUse> replies;
    int decisions = 0; ///< taken there
    float lost = 0;    ///< by them on average, in points: how hard it is
};

/// A common costly choice, and what the best reply says instead.
struct Mistake {
    std::size_t turn = 0; ///< in RepliesScreen::turns, as the next in its replies
    std::size_t reply = 0;
    std::vector<std::string> pitfalls; ///< names
    std::string why;                   ///< what it does to the customer
    std::string better;                ///< the best reply there; empty: not known yet
    bool better_act = false;
    /// Of the turn's replies, by those who scored most; nothing: it cannot be told.
    std::optional<std::size_t> chosen_by_best = {};
};

/// What a team's people chose at one conversation, decision by decision.
struct RepliesScreen {
    std::string scenario; ///< id
    std::string title;
    bool known = true;             ///< it is in the library
    bool reading = true;           ///< the numbers are still to come
    std::vector<Mistake> mistakes; ///< the dearest in sum first
    std::vector<TurnUse> turns;    ///< those that somebody reached, in the scenario's order
};

/// The same, one decision a page, for all to look at together. Which reply is best is shown when they have
/// spoken about it.
struct GroupScreen {
    std::string scenario; ///< id
    std::string title;
    std::size_t page = 0;
    std::size_t pages = 0; ///< 0: nobody has reached a decision yet
    bool revealed = false;
    bool few = false; ///< so few people that numbers would tell who chose what: there are none
    std::string customer;
    TurnUse turn;
    std::string why; ///< of the best reply; may be empty
};

/// With fewer people in a group numbers tell who chose what.
inline constexpr int least_group = 5;

} // namespace aplomo::screens
