#pragma once

#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/vocabulary.hpp"
#include "picture/heat_map.hpp"

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
    std::string usual; ///< how many attempts it took those who tried it before, in words
};

/// Somebody who should go over a conversation again, or do one that they were given.
struct TeamDueRow {
    std::string person;
    std::string title;
    int days = 0;       ///< until then: 0 today, below it overdue
    std::string date;   ///< localised; of what was given, until when in words
    bool given = false; ///< by somebody who leads the team
};

/// What somebody gave the team, or one of its people, to do.
struct AssignedRow {
    std::string id;
    std::string titles; ///< of its conversations
    std::string person; ///< empty: everybody who practises in the team
    std::string by;
    std::string how;   ///< what it takes: "Assessment, at least 80 points"
    std::string until; ///< "until 1 Dec, in 9 days"; empty: there is no hurry
    int done = 0;
    int of = 0;           ///< people times conversations
    bool mine = false;    ///< it may be taken back
    bool overdue = false; ///< and not all of it is done
};

/// An attempt whose decisions do not earn what it claims.
struct DisagreeingRow {
    std::string attempt; ///< id
    std::string person;
    std::string title;
    std::string date; ///< localised
};

/// Where somebody stands by their mean score.
struct RankRow {
    std::string person;
    std::optional<int> place;  ///< from 1, shared by equals; nothing: too few attempts
    int points = 0;            ///< mean score, 0 to 100
    std::optional<int> margin; ///< how far the true mean may lie from it; nothing: it cannot be told
    int n = 0;                 ///< attempts
};

/// How a team stands, for those who train or manage it. People stand in the order of their names, unless the
/// company has chosen to rank them and the person asks for it.
struct TeamScreen {
    std::vector<std::string> teams; ///< those that the person trains or manages
    std::string team;               ///< of them
    bool may_lock = false;          ///< it was opened with a password
    bool reading = true;            ///< the numbers are still to come
    int people = 0;                 ///< trainees of the team
    std::string add_person;         ///< the command that adds one, where there is none yet
    int from = 0;                   ///< how many of them stand before those shown
    Verified verified;
    Principle about = Principle::empathy; ///< whose techniques are shown
    picture::HeatTable heat;
    bool may_rank = false;        ///< the company has chosen so: the order can be switched
    bool by_score = false;        ///< it is: `ranking` is shown in place of `heat`
    std::vector<RankRow> ranking; ///< those shown; who is not placed stands last
    std::vector<GainRow> gains;
    std::vector<TeamDueRow> due;       ///< what was given first; then the longest due first
    std::vector<AssignedRow> assigned; ///< newest first
    picture::HeatTable cohorts;        ///< who began in a month, by the months of their attempts
    std::optional<picture::Picture> spread;
    std::optional<picture::Picture> survey;
    std::vector<DisagreeingRow> disagreeing;
};

/// How many people are shown at once.
inline constexpr int people_at_once = 25;

} // namespace aplomo::screens
