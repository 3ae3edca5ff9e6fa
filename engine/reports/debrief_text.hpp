#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/attempt.hpp"
#include "conversation/run.hpp"

namespace aplomo::reports {

/// One decision looked back on, in words.
struct DecisionText {
    int number = 0;    ///< 0 is the briefing
    std::string said;  ///< the reply, or the titles of the papers read
    bool act = false;  ///< done, not said (the briefing too)
    std::string typed; ///< the trainee's own words before the replies were shown; may be empty
    std::string best;  ///< what would have been best there; empty when this was as good
    bool best_act = false;
    bool harms = false; ///< it has a pitfall: even where nothing was better it was not good
    int cost = 0;       ///< in points of 100, as shown: they add up to 100 − overall
    std::optional<scenario::Principle> principle; ///< where it lost most; without loss what it served
    std::string why;                              ///< the coach's, or of papers with a cost; may be empty
    std::string closed;                           ///< what it put out of reach, in sentences; may be empty
};

struct TagText {
    std::string id;
    std::string name;
    scenario::Principle principle = scenario::Principle::empathy;
    bool pitfall = false;
};

/// One meter over the decisions: values[0] is the start, values[i] what it was after decision i.
struct MeterCourse {
    std::string id;
    int max = 10;
    std::vector<int> values;
};

/// A goal for the next time, made from a decision.
struct Proposal {
    std::string words;
    std::string tag;  ///< of the rubric: a technique to use, a pitfall to avoid
    int decision = 0; ///< that it comes from; 0: none in particular
    bool operator==(const Proposal&) const = default;
};

/// All that a debrief tells, in the words of one language: what screens, pages and the terminal show.
struct DebriefText {
    Language language = Language::en;
    std::string title;
    std::string customer;
    scenario::Outcome outcome = scenario::Outcome::lost;
    std::string ending;        ///< what the customer says at the end
    std::optional<int> survey; ///< 1 to 5
    int overall = 0;
    bool passed = false;
    scenario::Pass pass;
    std::array<std::string, 3> principle_names;
    std::array<std::optional<int>, 3> principles; ///< nothing: too little to tell
    std::vector<MeterCourse> courses;
    std::vector<DecisionText> decisions; ///< the briefing first, when there was one
    std::vector<TagText> used;           ///< techniques, each once
    std::vector<TagText> missed;         ///< techniques of better replies
    std::vector<TagText> stumbled;       ///< pitfalls
    int hardest = 0;                     ///< the decision that cost most, else the one met with most anger
    std::vector<Proposal> proposals;     ///< up to three goals, those of the costliest decisions first
};

/// Looks back on a run that has reached an ending. The study must be of the run's scenario and variant, and
/// exhaustive; the typed words are the attempt's. `wanted` gives way to a language that the scenario has.
DebriefText debrief_text(const analysis::Study& study, const conversation::Run& run,
                         const attempts::Attempt& attempt, Language wanted);

/// What to say of a decision without loss: "It was the best", of papers "A good choice" or, of one that harms
/// all the same, that no other would have earned more.
const std::string& as_good(const DecisionText& decision, Language language);

/// "100 − 7 − 5 = 88": where every point went.
std::string sum_of(const DebriefText& debrief);

} // namespace aplomo::reports
