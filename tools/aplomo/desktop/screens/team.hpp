#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/heat.hpp"
#include "desktop/screens/vocabulary.hpp"
#include "picture/picture.hpp"

namespace aplomo::screens {

/// How many attempts have been replayed from their decisions.
struct Verified {
    int counted = 0;     ///< in the sums shown
    int awaiting = 0;    ///< not replayed yet
    int disagreeing = 0; ///< their decisions do not earn what they claim
    int wanted = 0;      ///< being replayed now; 0: none
    int done = 0;        ///< of them
};

/// What the attempts of a team's people at one conversation came to.
struct GainRow {
    std::string scenario; ///< id
    std::string title;
    int people = 0; ///< at least 1
    int passed = 0; ///< of them, at least once
    int attempts = 0;
    int first = 0; ///< mean of their first scores
    int best = 0;  ///< mean of their best
    int pass = 75;
};

/// Somebody who should go over a conversation again.
struct TeamDueRow {
    std::string person;
    std::string title;
    int days = 0;     ///< until then: 0 today, below it overdue
    std::string date; ///< localised
};

/// An attempt whose decisions do not earn what it claims.
struct DisagreeingRow {
    std::string attempt; ///< id
    std::string person;
    std::string title;
    std::string date; ///< localised
};

/// How a team stands, for those who train or manage it. People stand in the order of their names.
struct TeamScreen {
    std::vector<std::string> teams; ///< those that the person trains or manages
    std::string team;               ///< of them
    bool reading = true;            ///< the numbers are still to come
    int people = 0;                 ///< trainees of the team
    int from = 0;                   ///< how many of them stand before those shown
    Verified verified;
    Principle about = Principle::empathy; ///< whose techniques are shown
    HeatTable heat;
    std::vector<GainRow> gains;
    std::vector<TeamDueRow> due; ///< the longest due first
    HeatTable cohorts;           ///< who began in a month, by the months of their attempts
    std::optional<picture::Picture> spread;
    std::optional<picture::Picture> survey;
    std::vector<DisagreeingRow> disagreeing;
};

/// How many people are shown at once.
inline constexpr int people_at_once = 25;

} // namespace aplomo::screens
