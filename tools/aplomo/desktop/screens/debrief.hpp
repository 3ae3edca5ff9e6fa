#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/conversation.hpp"
#include "desktop/screens/customer.hpp"
#include "desktop/screens/remarks.hpp"
#include "desktop/screens/thoughts.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

/// One row of the debrief's table.
struct DecisionRow {
    int number = 0;   ///< 0 is the briefing
    std::string said; ///< the reply, or the titles of the papers read
    bool act = false; ///< done, not said (the briefing too)
    std::string best; ///< what would have been best there; empty when this was as good
    bool best_act = false;
    int cost = 0;                       ///< in points of 100, as shown: the costs add up to 100 - overall
    std::optional<Principle> principle; ///< the one it touched most
    std::string why;
    std::string closed{}; ///< what it put out of reach, in sentences; may be empty
    std::string typed{};  ///< the trainee's own words before the replies were shown; may be empty
    bool harms = false;   ///< it has a pitfall: even where nothing was better it was not good
};

/// One meter over the decisions: values[0] is the start, values[i] what it was after decision i.
struct MeterCourse {
    std::string id;
    int max = 10;
    std::vector<int> values;
};

/// Something to do better the next time.
struct GoalProposal {
    std::string words;
    int decision = 0; ///< that it comes from; 0: none in particular
};

struct DebriefScreen {
    std::string attempt;  ///< id
    std::string whose;    ///< somebody else's attempt, shown to who trains them; empty: one's own
    std::string scenario; ///< id, for another try; empty when it is no longer in the library
    std::string title;
    std::string date; ///< localised
    Customer customer;
    Mood mood; ///< at the end
    Mode mode = Mode::practice;
    Outcome outcome = Outcome::lost;
    std::string ending;        ///< what the customer says at the end
    std::optional<int> survey; ///< 1 to 5
    int overall = 0;
    bool passed = false;
    int pass_overall = 75;
    int pass_each = 50;
    std::array<std::optional<int>, 3> principles; ///< by Principle; nothing: too little to tell
    std::vector<MeterCourse> courses;
    std::vector<DecisionRow> decisions; ///< the briefing first, when there was one
    std::vector<UsedTag> used;          ///< techniques, each once
    std::vector<UsedTag> missed;        ///< techniques of better replies
    std::vector<UsedTag> stumbled;      ///< pitfalls
    std::optional<int> replayed;        ///< a retry: so many decisions were taken over; it does not count
    bool other_version = false;         ///< the scenario has more than one variant
    int hardest = 0;                    ///< the decision that was hardest; 0: there was none
    std::vector<GoalProposal> proposals;
    std::optional<Thoughts> thoughts; ///< nothing: there is nowhere to keep them
    std::vector<RemarkRow> remarks;   ///< by decision, oldest first
    std::optional<RemarkDraft> draft; ///< of another remark; nothing: none can be made
};

/// "100 − 7 − 5 − 7 = 81": where every point went.
std::string sum_of(const DebriefScreen& debrief);

} // namespace aplomo::screens
