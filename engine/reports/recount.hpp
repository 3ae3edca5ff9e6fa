#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/attempt.hpp"
#include "reports/chances.hpp"
#include "reports/replay.hpp"

namespace aplomo::reports {

/// What the decisions of a sealed attempt come to, played again: nothing in it is the claim of a seal.
struct Recount {
    std::string attempt; ///< id
    std::string person;
    std::string scenario; ///< id
    std::string variant;
    attempts::Mode mode = attempts::Mode::practice;
    std::string started; ///< ISO 8601
    scoring::Share overall;
    int shown = 0; ///< the overall score as it is shown, 0 to 100
    scenario::Outcome outcome = scenario::Outcome::lost;
    bool passed = false;
    std::vector<Chances> chances;
};

/// Recounts attempts one by one; see Replayer.
class Recounter {
  public:
    explicit Recounter(attempts::KeptTexts texts) : replayer_(std::move(texts)) {}

    /// Nothing when the attempt is not sealed, is a retry, or its decisions can no longer be replayed to an
    /// ending.
    std::optional<Recount> recount(const attempts::Attempt& attempt);

  private:
    Replayer replayer_;
};

} // namespace aplomo::reports
