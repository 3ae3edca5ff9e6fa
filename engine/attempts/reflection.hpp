#pragma once

#include <array>
#include <string>
#include <string_view>

namespace aplomo::attempts {

/// What a moment may have felt like.
inline constexpr std::array<std::string_view, 6> feeling_ids{"calm",    "confident", "tense",
                                                             "annoyed", "nervous",   "blank"};

/// What a trainee thought of an attempt afterwards. Never scored; for the trainee alone.
struct Reflection {
    int moment = 0;       ///< the hardest: a decision, 1, 2…; 0: the briefing, or none
    std::string feeling;  ///< what it felt like then, one of `feeling_ids`; empty: none was picked
    std::string words;    ///< on it, the trainee's own; may be empty
    std::string goal;     ///< one thing for the next time, as it was picked or written; empty: none
    std::string goal_tag; ///< the rubric's tag that the goal is about; empty: only the words

    bool empty() const { return feeling.empty() && words.empty() && goal.empty(); }
    bool operator==(const Reflection&) const = default;
};

/// A goal that a trainee has set.
struct Goal {
    std::string attempt;  ///< after which it was set
    std::string scenario; ///< id
    std::string started;  ///< the attempt: ISO 8601, UTC
    std::string words;
    std::string tag; ///< of the rubric; may be empty

    bool operator==(const Goal&) const = default;
};

} // namespace aplomo::attempts
