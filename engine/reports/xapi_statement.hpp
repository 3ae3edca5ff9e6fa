#pragma once

#include <optional>
#include <string>

#include "attempts/attempt.hpp"
#include "conversation/run.hpp"
#include "reports/xapi_choice.hpp"

namespace aplomo::reports {

/// One of ADL's verbs.
struct Verb {
    const char* id; ///< the end of its IRI
    Text display;
};

namespace verbs {
inline const Verb initialized{"initialized", {"empezó", "initialized"}};
inline const Verb answered{"answered", {"respondió", "answered"}};
inline const Verb passed{"passed", {"superó", "passed"}};
inline const Verb failed{"failed", {"no superó", "failed"}};
inline const Verb completed{"completed", {"completó", "completed"}};
inline const Verb terminated{"terminated", {"terminó", "terminated"}};
} // namespace verbs

/// What a conversation came to.
struct Result {
    std::int64_t overall = 0; ///< in millionths of a percent
    std::optional<bool> success;
    bool completion = false;
    std::int64_t milliseconds = 0; ///< 0: nobody measured
};

/// What a statement tells besides who, where and the verb.
struct Told {
    std::int64_t at = 0;            ///< milliseconds after the start
    const Choice* choice = nullptr; ///< the statement is about this decision, else about the conversation
    const Result* result = nullptr;
};

/// Writes the statements of one attempt.
class Teller {
  public:
    /// All must outlive this.
    Teller(const attempts::Attempt& attempt, const conversation::Run& run, const std::string& home)
        : attempt_(attempt), run_(run), home_(home) {}

    /// JSON on one line.
    std::string statement(const std::string& id, const Verb& verb, const Told& told) const;

  private:
    const attempts::Attempt& attempt_;
    const conversation::Run& run_;
    const std::string& home_;
};

} // namespace aplomo::reports
