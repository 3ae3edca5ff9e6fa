#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/study.hpp"
#include "attempts/attempt.hpp"
#include "attempts/rebuild.hpp"
#include "reports/chances.hpp"

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

/// Recounts attempts one by one. Keeps the scenario and the study of the last, so that attempts of one
/// variant in a row cost little: see `arrange`. Needs no store, only its texts; may work on any thread.
class Recounter {
  public:
    explicit Recounter(attempts::KeptTexts texts) : texts_(std::move(texts)) {}

    /// Nothing when the attempt is not sealed, is a retry, or its decisions can no longer be replayed to an
    /// ending.
    std::optional<Recount> recount(const attempts::Attempt& attempt);

  private:
    const scenario::Scenario* scenario_of(const attempts::Attempt& attempt);
    const analysis::Study& study_of(std::size_t variant);

    attempts::KeptTexts texts_;
    std::string scenario_fingerprint_;
    std::string rubric_fingerprint_;
    std::shared_ptr<const scenario::Scenario> scenario_; ///< null: cannot be loaded
    std::optional<analysis::Study> study_;
};

/// Puts attempts of the same texts and variant side by side.
void arrange(std::vector<attempts::Attempt>& attempts);

} // namespace aplomo::reports
